import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';
import { servingHeaders } from './serving.ts';

const zip = (...names: string[]) =>
  Buffer.concat(names.map((name) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(26), Buffer.from(name)])));
const latin = (text: string) => Buffer.from(text, 'latin1');

const cases: [string, Buffer, string | null][] = [
  ['PDF', latin('%PDF-1.7\n'), 'pdf'],
  ['PNG', latin('\x89PNG\r\n\x1a\n....'), 'png'],
  ['JPEG', latin('\xff\xd8\xff\xe0..JFIF'), 'jpeg'],
  ['Word', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'docx'],
  ['Word from another program', zip('word/numbering.xml', 'word/document.xml'), 'docx'],
  ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
  ['OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
  ['any other archive', zip('readme.txt', 'run.exe'), null],
  ['CSV', latin('UPN,Surname\nA1,Example\n'), 'text'],
  ['CSV of a Windows program', latin('UPN,Forename\nA1,Zo\xeb\n'), 'text'],
  ['CSV in UTF-8 with its mark', latin('\xef\xbb\xbfUPN,Surname\n'), 'text'],
  ['CSV in UTF-16', Buffer.from('\ufeffUPN,Surname\n', 'utf16le'), 'text'],
  ['CSV in UTF-16, the other way round', Buffer.from('\ufeffUPN,Surname\n', 'utf16le').swap16(), 'text'],
  ['text of an old DOS program', latin('UPN\r\nA1\r\n\x1a'), 'text'],
  ['XML', latin('<?xml version="1.0"?><Message/>'), 'xml'],
  ['HTML', latin('<!DOCTYPE html><script>alert(1)</script>'), null],
  ['HTML after white space', latin('  \n<html><body>'), null],
  ['SVG', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), null],
  ['SVG as XML', latin('<?xml version="1.0"?><svg onload="alert(1)"/>'), null],
  ['a program', latin('MZ\x90\x00\x03'), null],
  ['a program of Linux', latin('\x7fELF\x02\x01'), null],
  ['an old Word document, which may have macros', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), null],
  ['a GIF', latin('GIF89a\x01\x00\x01\x00'), null],
  ['a HEIC photo, whose place we cannot take out', latin('\x00\x00\x00\x18ftypheic'), null],
  ['MP3', latin('ID3\x04'), 'mp3'],
  ['M4A', latin('\x00\x00\x00\x1cftypM4A '), 'm4a'],
  ['Ogg', latin('OggS\x00'), 'ogg'],
  ['WAV', latin('RIFF\x24\x00\x00\x00WAVEfmt '), 'wav'],
  ['WebM', latin('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm'), 'webm'],
  ['nothing', Buffer.alloc(0), null],
];
test.each(cases)('%s', (_name, bytes, kind) => expect(kindOf(bytes, true)).toBe(kind));

test('a file is handed out to be saved, and can do nothing in a browser', () => {
  const headers = servingHeaders({ name: 'Letter to Zoë.pdf', mediaType: 'application/pdf', size: 3 });
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="Letter to Zo_.pdf"; filename*=UTF-8''Letter%20to%20Zo%C3%AB.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
    'content-length': '3',
  });
});

test.each([
  ['a"; filename="b.exe', `attachment; filename="a-_ filename=-b.exe"; filename*=UTF-8''a-%3B%20filename%3D-b.exe`],
  ['..\\..\\x/y.txt', `attachment; filename="y.txt"; filename*=UTF-8''y.txt`],
  ['line\r\nset-cookie: a', `attachment; filename="lineset-cookie- a"; filename*=UTF-8''lineset-cookie-%20a`],
  ['report\u202efdp.exe', `attachment; filename="reportfdp.exe"; filename*=UTF-8''reportfdp.exe`],
  ['', `attachment; filename="file"; filename*=UTF-8''file`],
  ['\ud800', `attachment; filename="_"; filename*=UTF-8''%EF%BF%BD`],
])('the name %j cannot get out of its header', (name, disposition) => {
  expect(servingHeaders({ name, mediaType: 'text/plain' })['content-disposition']).toBe(disposition);
});
