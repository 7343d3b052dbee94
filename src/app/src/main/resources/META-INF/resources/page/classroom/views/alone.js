// A lesson tried alone, without a class.
import { alone } from '../model/alone.js';
import { Run } from './run.js';

export async function open([id]) {
  const desk = await alone(id);
  const run = new Run(desk);
  return { title: desk.lesson.title, show: (root) => run.show(root), close: () => run.close() };
}
