/** Everything a page is made of, in one list. Each entry's props are typed and described where it is written. */

export { RangeChart, type RangeChartProps, type RangePoint } from './chart.tsx';
export { ActionLink, type ActionLinkProps, type ActKind, Acts, Button, type ButtonProps } from './components/acts.tsx';
export {
  Block,
  type BlockProps,
  Columns,
  ColumnsEven,
  Mini,
  MiniRow,
  type MiniRowProps,
  Panel,
  PersonRow,
  Timeline,
  type TimelineEntry,
} from './components/blocks.tsx';
export { CodeValue, Decision, Del, Ins, Reference, SecondLine, Tally, type TallyLine } from './components/changes.tsx';
export { ChildHeader, type ChildHeaderProps, type Fact, Facts } from './components/child.tsx';
export {
  Filters,
  type FiltersProps,
  Pager,
  type PagerProps,
  SearchBox,
  type SearchBoxProps,
} from './components/finding.tsx';
export { Definition, type DefinitionProps, Fold, FoldLink, type FoldProps } from './components/fold.tsx';
export type { NotNeededProps } from './components/not-needed.tsx';
export {
  Empty,
  type EmptyProps,
  Notice,
  type NoticeProps,
  ProgressBar,
  type ProgressBarProps,
  TooFew,
  type TooFewProps,
} from './components/notices.tsx';
export {
  Crumb,
  PageHead,
  type PageHeadProps,
  SavedState,
  Standing,
  type StandingProps,
} from './components/page-head.tsx';
export { type Column, FigureTable, type FigureTableProps, Table, type TableProps } from './components/table.tsx';
export { Stepper, type StepperProps, Tag, type TagState } from './components/tag.tsx';
export { type Task, TaskGroup, type TaskGroupProps, TaskRow } from './components/task.tsx';
export {
  type Step,
  Steps,
  type Target,
  Targets,
  TermStrip,
  type Week,
  Weeks,
  type WeeksProps,
} from './components/term.tsx';
