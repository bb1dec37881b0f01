import { type ChildBlock, childBlock } from '../children/index.ts';
import { OpenGlassNotice } from './break-glass.page.tsx';

/** First on the child's page while a glass is open: until when, and how to close it. */
export const openGlassBlock: ChildBlock = childBlock({
  id: 'open-glass',
  order: 0,
  column: 'main',
  parts: ['name'],
  load: async ({ child }) => child.glass?.until ?? null,
  render: (until, { ctx, child }) => <OpenGlassNotice ctx={ctx} childId={child.id} until={until} />,
});
