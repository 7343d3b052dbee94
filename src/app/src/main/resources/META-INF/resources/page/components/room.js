// A view that holds some state, shows it, and tells what went wrong.
import { announce } from '../announce.js';
import { render } from '../lit.js';

/** What all rooms of the desk share: `page(state)` gives the template. */
export class Room {
  constructor(root) {
    this.root = root;
    this.problem = undefined;
    this.busy = false;
  }

  /** Shows what is. */
  update() {
    render(this.page(), this.root);
  }

  set(change) {
    Object.assign(this, change);
    this.update();
  }

  /** Does something that may fail, once at a time; says so when it is done. */
  async attempt(action, said) {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    await action().then(
      () => said && announce(said),
      (problem) => {
        this.problem = problem;
      },
    );
    this.busy = false;
    this.update();
  }

  /** Changes something and reads it anew; what somebody else did meanwhile is shown before anything is tried again. */
  change(action, reload, said) {
    return this.attempt(async () => {
      await action().catch(async (problem) => {
        if (problem.status === 412) await reload();
        throw problem;
      });
      await reload();
    }, said);
  }
}

/** An event handler of a form that stays on the page. */
export const submitted = (action) => (event) => {
  event.preventDefault();
  action(event);
};
