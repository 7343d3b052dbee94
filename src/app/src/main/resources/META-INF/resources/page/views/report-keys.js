// The keys of a report. Single letters can be switched off and never act while somebody types.
import { singleKeys } from '../components/keys-dialog.js';

/** A listener for a reader's keys. */
export function keyboard(reader) {
  const { act } = reader;
  const single = { n: act.next, p: act.previous, '?': act.keys, ...reader.moreKeys };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (reader.root.querySelector('dialog[open]')) return;
    if (event.key === 'F8') return run(event, event.shiftKey ? act.previous : act.next);
    if (typing(event.target) || !singleKeys()) return;
    const action = single[event.key];
    if (action) run(event, action);
  };
}

function typing(target) {
  return target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}

function run(event, action) {
  event.preventDefault();
  action();
}
