export * from './model.ts';
export { addPerson, correctPerson, invite, type PersonGiven } from './people.commands.ts';
export {
  type PersonHere,
  peopleAt,
  personAt,
  personWithAddress,
  postsHeldAt,
  type SignInState,
} from './people.queries.ts';
export { peopleRoutes } from './people.routes.tsx';
export { correctPost, endPost, type PostGiven, packOf, setPost } from './posts.commands.ts';
export { postRoutes } from './posts.routes.tsx';
export { tellOthers } from './tell-others.commands.ts';
export { peopleUrl } from './urls.ts';
