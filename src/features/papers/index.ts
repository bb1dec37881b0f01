export { paperNow } from './paper-now.queries.ts';
export { paperRoutes } from './papers.routes.tsx';
export { writePlanExport } from './plan-export.ts';
export { planTitleOf, takePlanAsData } from './take-as-data.commands.ts';
