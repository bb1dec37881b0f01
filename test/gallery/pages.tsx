import type { VNode } from 'preact';
import { Child } from './child.tsx';
import type { Gallery } from './context.ts';
import { AllFields, SignIn } from './forms.tsx';
import { Governors } from './governors.tsx';
import { ImportPreview } from './import-preview.tsx';
import { Children, Peps } from './lists.tsx';
import { LongNames } from './long-names.tsx';
import { MyWork } from './my-work.tsx';
import { States } from './states.tsx';

/** Pages made of invented people, to look at and to test the components with. */
export const pages: Readonly<Record<string, (gallery: Gallery) => VNode>> = {
  'my-work': ({ assets }) => <MyWork assets={assets} someoneLooking={false} />,
  'someone-looking': ({ assets }) => <MyWork assets={assets} someoneLooking />,
  child: ({ assets }) => <Child assets={assets} />,
  governors: ({ assets }) => <Governors assets={assets} />,
  'import-preview': ({ assets }) => <ImportPreview assets={assets} />,
  peps: ({ assets }) => <Peps assets={assets} />,
  children: ({ assets }) => <Children assets={assets} />,
  'sign-in': ({ assets }) => <SignIn assets={assets} />,
  'all-fields': ({ assets }) => <AllFields assets={assets} />,
  'long-names': ({ assets }) => <LongNames assets={assets} />,
  states: ({ assets }) => <States assets={assets} />,
};
