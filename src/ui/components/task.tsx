import type { ComponentChildren } from 'preact';
import { keepTogether } from '../format.ts';
import { ActionLink, type ActKind } from './acts.tsx';
import { Reference } from './changes.tsx';
import { NotNeeded, type NotNeededProps } from './not-needed.tsx';

export type Task = {
  /** Unlike any other on the page: letters, digits, hyphens. */
  id: string;
  /** "3 school days late", "In 2 days" */
  dueWords: string;
  /** "Fri 20 November" */
  dueDate: string;
  /** For machines: "2026-11-20" */
  day: string;
  late?: boolean | undefined;
  /** Verb first, no name in it: it is shown while someone is looking too. */
  title: string;
  /** "Robin T."; null when it is about no child. */
  forName: string | null;
  /** One sentence of clock. */
  why: ComponentChildren;
  promise?: { id: string; href: string } | undefined;
  action?: { label: string; href: string; kind: ActKind } | undefined;
  notNeeded?: NotNeededProps | undefined;
  /** Where the reason can be read while someone is looking. */
  whyHref?: string | undefined;
};

export type TaskGroupProps = {
  title: string;
  tasks: readonly Task[];
  /** The whole group is late: its rule and title are clay. */
  late?: boolean | undefined;
  someoneLooking: boolean;
  /** When more are due than are shown. */
  count?: number;
};

/** "This week 3", and its tasks. */
export function TaskGroup({ title, tasks, late, someoneLooking, count }: TaskGroupProps) {
  return (
    <section class={late ? 'task-group task-group--late' : 'task-group'}>
      <h2 class="task-group__title">
        {title} <span class="count">{count ?? tasks.length}</span>
      </h2>
      <ul class="tasks">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} someoneLooking={someoneLooking} />
        ))}
      </ul>
    </section>
  );
}

/** Due, what, why, action. While someone is looking name, reason and promise are not in the page at all. */
export function TaskRow({ task, someoneLooking }: { task: Task; someoneLooking: boolean }) {
  const { id, dueWords, dueDate, day, late, title, forName, action, notNeeded } = task;
  const kind = action?.kind ?? 'link';
  return (
    <li class={['task', late && 'task--late', kind === 'link' && 'task--link'].filter(Boolean).join(' ')}>
      <div class="task__due">
        <b>{dueWords}</b> <time datetime={day}>{dueDate}</time>
      </div>
      <div class="task__words">
        <h3 class="task__what">
          {title}
          {forName && !someoneLooking && (
            <span class="task__for">
              {' '}
              for <b>{keepTogether(forName)}</b>
            </span>
          )}
        </h3>
        <Why task={task} someoneLooking={someoneLooking} />
      </div>
      {action && (
        <div class="task__act">
          <ActionLink
            href={action.href}
            kind={action.kind}
            hiddenWords={someoneLooking || !forName ? `, due ${dueDate}` : `for ${forName}`}
          >
            {action.label}
          </ActionLink>
        </div>
      )}
      {notNeeded && <NotNeeded id={id} {...notNeeded} />}
    </li>
  );
}

function Why({ task, someoneLooking }: { task: Task; someoneLooking: boolean }) {
  const { why, promise, whyHref, dueDate } = task;
  if (!someoneLooking) {
    return (
      <p class="task__why">
        {why} {promise && <Reference href={promise.href}>Promise {promise.id}</Reference>}
      </p>
    );
  }
  return whyHref ? (
    <p class="task__why">
      <a class="govuk-link" href={whyHref}>
        Show why<span class="govuk-visually-hidden"> this is due {dueDate}</span>
      </a>
    </p>
  ) : null;
}
