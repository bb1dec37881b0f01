import { Crumb, Empty, PageHead, Standing, Table } from '../../ui/components.ts';
import { dayLong } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OrganisationWords } from '../organisations/index.ts';
import type { Release } from './release.ts';
import { standingText } from './say-release.words.ts';
import { promisesUrl, releaseUrl } from './urls.ts';

/** All the figures a school has ever given its governors, the latest first. */
export function ReleasesPage({
  ctx,
  name,
  releases,
}: {
  ctx: PageContext;
  name: string;
  releases: readonly Release[];
}) {
  return (
    <Page ctx={ctx} title="Earlier figures">
      <Crumb href={promisesUrl}>The latest figures</Crumb>
      <PageHead title="Earlier figures" lede={`${name}. Each was fixed at its time and has not changed since.`} />
      <Table
        caption="Figures"
        captionUnseen
        rows={releases}
        rowKey={(release) => release.id}
        columns={[
          {
            head: 'Of',
            width: 28,
            isHead: true,
            cell: (release) => (
              <a class="govuk-link" href={releaseUrl(release.id)}>
                {release.summary.terms}
              </a>
            ),
          },
          { head: 'As at', width: 24, label: true, cell: (release) => dayLong(release.asAt) },
          { head: 'How things stood', cell: (release) => standingText(release.summary) },
        ]}
      />
    </Page>
  );
}

/** Before the first figures: what they will be, and when. */
export function NoReleasePage(props: {
  ctx: PageContext;
  name: string;
  words: OrganisationWords;
  /** The last school day of the term whose figures come first; null where its terms are not known. */
  after: Parameters<typeof dayLong>[0] | null;
}) {
  const { ctx, name, words, after } = props;
  return (
    <Page ctx={ctx} title="How we keep our promises">
      <PageHead title="How we keep our promises" lede={`${name}. Figures for ${words.governors}, once a term.`} />
      <Empty lead="There are no figures yet.">
        {after === null
          ? `The dates of ${words.the}’s terms are not known yet.`
          : `The first come after ${dayLong(after)}, the last school day of the term.`}{' '}
        They will say which promises were kept and which were not, and never who a child is.
      </Empty>
    </Page>
  );
}

export interface SchoolFigures {
  readonly id: string;
  readonly name: string;
  readonly release: Release | null;
}

/** A trust or an authority over its schools: the latest figures of each. There is no total: it would tell of one from the others. */
export function SchoolsPage(props: {
  ctx: PageContext;
  name: string;
  own: Release | null;
  schools: readonly SchoolFigures[];
}) {
  const { ctx, name, own, schools } = props;
  const without = schools.filter((school) => school.release === null).length;
  return (
    <Page ctx={ctx} title="How promises are kept">
      <PageHead
        title="How promises are kept"
        lede={`${name}. The latest figures of each school, as those who govern it see them: no child can be told from them.`}
      />
      {own !== null && (
        <Standing link={{ href: releaseUrl(own.id), words: `${name}: ${own.summary.terms}` }}>
          {standingText(own.summary)}
        </Standing>
      )}
      {schools.length === 0 ? (
        <Empty lead="No schools here yet." />
      ) : (
        <Table
          caption="Schools"
          count={schools.length}
          rows={schools}
          rowKey={(school) => school.id}
          columns={[
            {
              head: 'School',
              width: 32,
              isHead: true,
              cell: ({ name: school, release }) =>
                release === null ? (
                  school
                ) : (
                  <a class="govuk-link" href={releaseUrl(release.id)}>
                    {school}
                  </a>
                ),
            },
            {
              head: 'Figures of',
              width: 24,
              label: true,
              cell: ({ release }) => (release === null ? 'No figures yet' : release.summary.terms),
            },
            {
              head: 'How things stood',
              cell: ({ release }) => (release === null ? '' : standingText(release.summary)),
            },
          ]}
        />
      )}
      {without > 0 && without < schools.length && (
        <p class="soft small">Schools have their first figures after the end of their first term here.</p>
      )}
    </Page>
  );
}
