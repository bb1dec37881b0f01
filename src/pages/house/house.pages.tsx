import { sentence } from '../../ui/format.ts';
import { BarePage, Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

const Around = ({ ctx, title, children }: { ctx: PageContext; title: string; children: preact.ComponentChildren }) => {
  const Frame = ctx.places.length > 0 ? Page : BarePage;
  return (
    <Frame ctx={ctx} title={title}>
      <h1 class="govuk-heading-xl">{title}</h1>
      {children}
    </Frame>
  );
};

export function MorePage({ ctx }: { ctx: PageContext }) {
  return (
    <Around ctx={ctx} title="More">
      <ul class="govuk-list">
        {ctx.places.map((place) => (
          <li key={place.href}>
            <a class="govuk-link" href={place.href}>
              {place.label}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href="/account">
            Your account
          </a>
        </li>
      </ul>
    </Around>
  );
}

export function NoPostPage({ ctx }: { ctx: PageContext }) {
  return (
    <Around ctx={ctx} title="You hold no post today">
      <p class="govuk-body">
        What you can see follows the posts you hold. Yours has ended, or has not begun. Ask an administrator at your
        school or authority.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/account">
          Your account
        </a>
      </p>
    </Around>
  );
}

export function HelpPage({ ctx }: { ctx: PageContext }) {
  return (
    <Around ctx={ctx} title="Help">
      <h2 class="govuk-heading-m">If a child may be in danger</h2>
      <p class="govuk-body">
        Tell your safeguarding lead now, in person or by phone. Mainstay is not watched, and is not{' '}
        {ctx.words.theSchool}’s safeguarding record.
      </p>
      <h2 class="govuk-heading-m">What Mainstay is for</h2>
      <p class="govuk-body">
        It turns what {ctx.words.theSchool} has promised children with a social worker into dated work with an owner.{' '}
        <b>My work</b> lists yours, late first. Each line says why it is due and which promise it keeps.
      </p>
      <h2 class="govuk-heading-m">When something is not needed</h2>
      <p class="govuk-body">
        Open <b>Not needed because…</b> under the line, choose a reason and say why. The {ctx.words.headteacher} sees
        it.
      </p>
      <h2 class="govuk-heading-m">When somebody can see your screen</h2>
      <p class="govuk-body">
        Turn on <b>Someone is looking</b> at the top of the page. Names and reasons leave the page until you turn it
        off.
      </p>
      <h2 class="govuk-heading-m">When you cannot open something</h2>
      <p class="govuk-body">
        What you can see follows the posts you hold. An administrator where you work can give or end a post.
      </p>
    </Around>
  );
}

export function AccessibilityPage({ ctx }: { ctx: PageContext }) {
  return (
    <Around ctx={ctx} title="Accessibility">
      <p class="govuk-body">
        Mainstay is built to WCAG 2.2 AA. Every page works with a keyboard alone, without scripts, at 400% zoom and on a
        phone; text has a contrast of at least 7 to 1. Each page is checked with axe in a real browser before a release.
      </p>
      <p class="govuk-body">
        Not yet tried: screen readers other than through automatic checks, right-to-left and translated text, and real
        phones and tablets. If something does not work for you, tell your administrator.
      </p>
    </Around>
  );
}

export function WhoCanSeeWhatPage({ ctx }: { ctx: PageContext }) {
  return (
    <Around ctx={ctx} title="Who can see what">
      <p class="govuk-body">
        What somebody sees follows the posts they hold today, and what they are to a child: key adult, teacher, social
        worker. Everything else stays closed.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          The designated teacher sees children who are or were looked after, without legal and social-care detail; other
          children as far as the safeguarding lead has shared.
        </li>
        <li>The safeguarding lead and the {ctx.words.headteacher} see every child in the cohort.</li>
        <li>Those who teach a child see what helps in the classroom. Never why the child is here.</li>
        <li>{sentence(ctx.words.governors)} see numbers, with small ones left out. Never a child.</li>
        <li>
          The Virtual School sees the children its authority looks after. Others only while a school asks for advice.
        </li>
        <li>Social workers see the children they hold now.</li>
        <li>A parent, carer or relative of a child never sees that child’s record through a post.</li>
      </ul>
      <p class="govuk-body">
        Every look at a child’s record is kept, with who and when, and the {ctx.words.headteacher} can see it. Reading
        beyond need to know means breaking the glass: a reason, a short time, and the {ctx.words.headteacher} and
        safeguarding lead are told at once.
      </p>
    </Around>
  );
}
