export { leftPapersJob, makePapersJob, tidyPapersJob } from './make-papers.job.ts';
export { MakePapers } from './make-papers.page.tsx';
export { askForPapers } from './paper-sets.commands.ts';
export { paperSetRoutes } from './paper-sets.routes.tsx';
export { paperSetUrl } from './urls.ts';
