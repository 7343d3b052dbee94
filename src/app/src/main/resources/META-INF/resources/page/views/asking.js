// Asking for a second reading of a piece, and calling it off.
import { announce } from '../announce.js';
import * as readings from '../reading-api.js';
import { strings } from '../strings.js';

export function asking(judging) {
  const id = () => judging.review.summary.id;
  return {
    ask: (reader) =>
      judging.attempt(async () => {
        const { summary } = await readings.ask(id(), reader);
        await judging.reload();
        announce(strings.readings.open(summary.reader.name, summary.draft));
      }),
    callOff: (reading) =>
      judging.attempt(async () => {
        await readings.end(id(), reading, 'withdraw');
        await judging.reload();
      }),
  };
}
