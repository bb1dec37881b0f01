import type { VNode } from 'preact';
import type { Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import type { TagState } from '../../ui/components.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import type { OpenChild } from './open-child.commands.ts';

/**
 * What a feature offers to the child's page. Each offer names the parts of the record it shows: it is asked for only
 * where one of them is open, so a block never has to hide itself. src/pages/child has the one list of them.
 */
export interface ChildPageRequest {
  readonly house: House;
  readonly work: Work;
  readonly visitor: Visitor;
  readonly child: OpenChild;
  readonly ctx: PageContext;
  readonly today: Day;
  /** What several blocks need is loaded once a page: the same key gives the same answer. */
  readonly once: <T>(key: string, load: () => Promise<T>) => Promise<T>;
  /** Somebody can see the screen: names, groups and reasons are to be left out of what is drawn. */
  readonly looking: boolean;
}

interface Offer {
  readonly id: string;
  /** Smaller comes first. Leave gaps: 10, 20, 30. */
  readonly order: number;
  /** One of these is enough. */
  readonly parts: readonly Scope[];
}

/** `once` for one page. */
export function loadOnce(): ChildPageRequest['once'] {
  const loaded = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = loaded.get(key) ?? load();
    loaded.set(key, known);
    return known as Promise<T>;
  };
}

/** A titled part of the page, in one of its two columns. */
export interface ChildBlock extends Offer {
  readonly column: 'main' | 'side';
  /** Null: there is nothing to show, and no block. */
  readonly draw: (request: ChildPageRequest) => Promise<VNode | null>;
}

/** Loading kept apart from drawing, for a block with something to load. */
export function childBlock<Loaded>(
  block: Omit<ChildBlock, 'draw'> & {
    readonly load: (request: ChildPageRequest) => Promise<Loaded | null>;
    readonly render: (loaded: Loaded, request: ChildPageRequest) => VNode;
  },
): ChildBlock {
  const { load, render, ...offer } = block;
  return {
    ...offer,
    draw: async (request) => {
      const loaded = await load(request);
      return loaded === null ? null : render(loaded, request);
    },
  };
}

/** One of the few facts under the child's name: "Next date: care review, Thu 3 December". */
export interface ChildHeadFact extends Offer {
  readonly fact: (request: ChildPageRequest) => Promise<{ readonly label: string; readonly value: string } | null>;
}

/** A row of "This term at a glance". */
export interface TermRow extends Offer {
  readonly row: (request: ChildPageRequest) => Promise<{ readonly title: string; readonly content: VNode } | null>;
}

export interface TimelineItem {
  readonly id: string;
  /** The day it happened. */
  readonly on: Day;
  /** What happened, in a sentence. May name people: it is left out while somebody is looking. */
  readonly words: string;
  /** By whom, shared with whom. */
  readonly detail: string | null;
  readonly href?: string;
}

/** A kind of entry on the timeline. */
export interface TimelineKind extends Offer {
  /** "School", "Notes": what is ticked to show it. */
  readonly label: string;
  /** False: shown only when somebody asks for it, because it tells why the child is here. */
  readonly shownAtFirst: boolean;
  /** All there is, in any order. */
  readonly entries: (request: ChildPageRequest) => Promise<readonly TimelineItem[]>;
}

/** The offers this reader may see, in order. */
export function openOffers<Kind extends Offer>(offers: readonly Kind[], child: OpenChild): readonly Kind[] {
  return offers
    .filter((offer) => offer.parts.some((part) => child.sees(part)))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** A column of the list of children with a tag: what we do for the child and how it stands. Never what the child is. */
export interface ListTagColumn extends Offer {
  readonly head: string;
  /** The tags of many children at once: a fixed number of queries however many. Children without one are left out. */
  readonly tags: (
    request: { readonly house: House; readonly work: Work; readonly visitor: Visitor; readonly today: Day },
    childIds: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly state: TagState; readonly words: string }>>;
}
