import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { contains } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { Outcome } from '../../platform/sandbox/outcome.ts';
import { NothingHere, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { readLater } from '../../web/read-later.ts';
import { may, route } from '../../web/route.ts';
import { type Here, here } from '../organisations/index.ts';
import { postsHeldAt } from '../people/index.ts';
import {
  CheckedPage,
  ComparedPage,
  checkOptions,
  checkPolicyFile,
  comparePolicyFiles,
  type PolicyDocument,
  unverifiedAmong,
} from '../policy-documents/index.ts';
import type { Version } from './policy.ts';
import { fillingOf, type PolicyHere, policyHere, sectionsHere, versionIn } from './policy-now.queries.ts';
import { versionChangesUrl, versionCheckUrl, versionUrl } from './urls.ts';
import { versionDocument } from './version-document.ts';

/** A version is no stranger's file: what is kept here can be read, unless this machine is in trouble or nobody waits any more. */
function readOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`A version could not be read: ${outcome.why} ${outcome.detail ?? ''}`);
  return outcome.result;
}

const params = z.object({ policy: z.uuid(), version: z.uuid() });

/** A version that is kept here, checked as any document is, and laid beside the one before it. */
export function checkVersionRoutes(server: FastifyInstance, house: House): void {
  const documentOf = async (work: Work, found: Here, at: PolicyHere, version: Version): Promise<PolicyDocument> =>
    versionDocument(
      at.policy.title,
      await sectionsHere(work, found, version),
      // as it is published: what nobody has verified the check says itself
      { ...(await fillingOf(work, found, at, version)), lookedUp: null },
    );
  const optionsAt = async (work: Work, { organisation, pack }: Here) => {
    const held = await postsHeldAt(work.read, organisation.id);
    const holders = held
      .filter((one) => contains(one, work.asking.today))
      .map(({ post, personName }) => ({ post, name: personName }));
    return checkOptions(pack, work.asking.today, holders);
  };

  route(server, house, {
    method: 'GET',
    url: versionCheckUrl(':policy', ':version'),
    who: may('policies.read'),
    params,
    handle: async ({ work, visitor, params: { policy, version: id }, ctx, raw: { reply } }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      const version = versionIn(at, id);
      const [document, options] = [await documentOf(work, found, at, version), await optionsAt(work, found)];
      const back = { href: versionUrl(policy, id), words: `Version ${version.nth}` };
      const fileName = `${at.policy.title}, version ${version.nth}`;
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => checkPolicyFile(document, options, signal),
        (outcome) => {
          const { check } = readOf(outcome);
          const unverified = unverifiedAmong(check.references, found.pack.guidance(), check.on);
          const view = { fileName, packTitle: found.pack.title, check, unverified, back };
          return page(<CheckedPage ctx={ctx} view={view} />);
        },
      );
    },
  });

  route(server, house, {
    method: 'GET',
    url: versionChangesUrl(':policy', ':version'),
    who: may('policies.read'),
    params,
    handle: async ({ work, visitor, params: { policy, version: id }, ctx, raw: { reply } }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, policy);
      const version = versionIn(at, id);
      const before = at.versions.filter(({ nth }) => nth < version.nth).sort((a, b) => b.nth - a.nth)[0];
      if (before === undefined) throw new NothingHere('an earlier version');
      const [old, now] = [await documentOf(work, found, at, before), await documentOf(work, found, at, version)];
      const options = await optionsAt(work, found);
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => comparePolicyFiles(old, now, options, signal),
        (outcome) =>
          page(
            <ComparedPage
              ctx={ctx}
              view={{
                oldName: `version ${before.nth}`,
                newName: `version ${version.nth}`,
                comparison: readOf(outcome),
                back: { href: versionUrl(policy, id), words: `Version ${version.nth}` },
              }}
            />,
          ),
      );
    },
  });
}
