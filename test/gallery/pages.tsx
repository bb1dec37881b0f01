import type { VNode } from 'preact';
import { Child } from './child.tsx';
import type { Gallery } from './context.ts';
import { Governors } from './governors.tsx';
import { ImportPreview } from './import-preview.tsx';
import { MyWork } from './my-work.tsx';
import { States } from './states.tsx';

/** Pages made of invented people, to look at and to test the components with. */
export const pages: Readonly<Record<string, (gallery: Gallery) => VNode>> = {
  'my-work': ({ assets }) => <MyWork assets={assets} someoneLooking={false} />,
  'someone-looking': ({ assets }) => <MyWork assets={assets} someoneLooking />,
  child: ({ assets }) => <Child assets={assets} />,
  governors: ({ assets }) => <Governors assets={assets} />,
  'import-preview': ({ assets }) => <ImportPreview assets={assets} />,
  states: ({ assets }) => <States assets={assets} />,
};
