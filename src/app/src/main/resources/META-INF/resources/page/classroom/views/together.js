// A pupil's screen in a class. Who has no seat is led to the door.
import { go, to } from '../../route.js';
import { seat } from '../model/seat.js';
import { Run } from './run.js';

export async function open([code]) {
  try {
    const desk = await seat(code);
    const run = new Run(desk);
    return { title: desk.lesson.title, show: (root) => run.show(root), close: () => run.close() };
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    go(to.join());
    const { open: door } = await import('./join.js');
    return door([]);
  }
}
