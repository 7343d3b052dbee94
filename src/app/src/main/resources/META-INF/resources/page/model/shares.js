// Whose words fill the body: each share of voice with the statements that it is counted from.

/** The shares of a report by speaker and by type of source; none where an older report has none. */
export function shares({ voiceShares, attributions = [] }, body) {
  const cited = attributions.filter((a) => a.source && a.content[0]?.field === 'body');
  const byName = Map.groupBy(cited, (a) => a.source.name);
  const byType = Map.groupBy(cited, (a) => a.source.type);
  return {
    speakers: (voiceShares?.speakers ?? []).map((share) => withStatements(share, byName.get(share.name), body)),
    types: (voiceShares?.types ?? []).map((share) => withStatements(share, byType.get(share.type), body)),
  };
}

/** `positions` say where each statement begins: 0 is the head of the body, 1 its end. */
function withStatements(share, statements = [], body) {
  const positions = statements.map((a) => a.content[0].begin / Math.max(body.length, 1));
  return { ...share, statements, positions };
}

/** Report verbs by stance, in the order of `stances`; stances that do not occur are left out. */
export function verbsByStance({ cues }, stances) {
  const groups = Map.groupBy(cues, (cue) => cue.stance);
  const known = stances.filter((stance) => groups.has(stance));
  const others = [...groups.keys()].filter((stance) => !stances.includes(stance));
  return [...known, ...others].map((stance) => {
    const verbs = groups.get(stance);
    return { stance, verbs, count: verbs.reduce((sum, verb) => sum + verb.count, 0) };
  });
}
