// The steps of a lesson in their order; what the tool marks comes after what the class marked.
export const STEPS = ['lobby', 'entry', 'dossier', 'mark', 'map', 'reveal', 'catch', 'change', 'exit', 'result'];

export const place = (step) => STEPS.indexOf(step);

export const after = (step) => STEPS[Math.min(place(step) + 1, STEPS.length - 1)];

export const before = (step) => STEPS[Math.max(place(step) - 1, 0)];

/** Which of the two short texts a pupil meets in a step: half of them meet the second one first. */
export const ticketOf = (step, swapped) => Number((step === 'exit') !== swapped);
