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
export { correctPost, endPost, type PostGiven, packOf, setPost } from './posts.commands.ts';
export { tellOthers } from './tell-others.commands.ts';
