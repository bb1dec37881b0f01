export { type Accepted, FileRefused, type Limits } from './accept.ts';
export { DOCUMENTS, IMPORTS, type Kind, MEDIA_TYPES, PICTURES, RECORDINGS } from './kinds.ts';
export { withoutHiddenDetails } from './pictures.ts';
export { servingHeaders } from './serving.ts';
export { FileMissing, type Files, openFiles, type Stored } from './store.ts';
export { type ZipEntry, zipOf, zipSize } from './zip.ts';
