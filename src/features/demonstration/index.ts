export { demonstrationWorld, type InventedWorld, worldOfSize } from './invented-world.ts';
export { plant, RealDataHere, whatIsHere } from './plant.commands.ts';
export { prepareDemonstration, refuseDemonstration } from './prepare-demonstration.commands.ts';
