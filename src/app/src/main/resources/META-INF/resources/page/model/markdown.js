// The little Markdown that model cards are written in: headings, paragraphs, flat lists, tables.

/** The blocks of a text in order: `{kind: 'heading', level, text}`, `{kind: 'paragraph', text}`, `{kind: 'list', items}`, `{kind: 'table', head, rows}`. */
export function blocks(markdown) {
  const found = [];
  for (const line of markdown.split('\n')) add(found, line.trimEnd());
  return found.filter((block) => block.kind !== 'gap');
}

function add(found, line) {
  const last = found.at(-1) ?? { kind: 'gap' };
  const heading = /^(#{1,6}) (.*)$/u.exec(line);
  if (line === '') found.push({ kind: 'gap' });
  else if (heading) found.push({ kind: 'heading', level: heading[1].length, text: heading[2] });
  else if (line.startsWith('|')) row(found, last, cells(line));
  else if (line.startsWith('- ')) item(found, last, line.slice(2));
  else if (last.kind === 'list') last.items.push(`${last.items.pop()} ${line.trim()}`);
  else if (last.kind === 'paragraph') last.text += ` ${line.trim()}`;
  else found.push({ kind: 'paragraph', text: line.trim() });
}

function item(found, last, text) {
  if (last.kind === 'list') last.items.push(text);
  else found.push({ kind: 'list', items: [text] });
}

function row(found, last, list) {
  if (last.kind !== 'table') found.push({ kind: 'table', head: list, rows: [] });
  else if (!list.every((cell) => /^:?-+:?$/u.test(cell))) last.rows.push(list);
}

function cells(line) {
  return line.replace(/^\|/u, '').replace(/\|$/u, '').split('|').map((cell) => cell.trim());
}
