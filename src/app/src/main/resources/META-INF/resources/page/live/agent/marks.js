// Runs in the editor's page, as part of the bookmarklet: shows marks over its text without touching its content, so that nothing
// is saved with the article and nothing stands in the way of undo.

const PREFIX = 'framescope-';
/** Line styles, so that no color carries the meaning alone. */
const STYLES = `
::highlight(framescope-error) { text-decoration: underline 3px #b86e00; }
::highlight(framescope-warning) { text-decoration: underline wavy 1.5px #b86e00; }
::highlight(framescope-note) { text-decoration: underline dotted 2px #2f6fd0; }
::highlight(framescope-chosen) { background-color: #ffe9a8; color: #1e1c19; }`;

/** Where highlights were registered and style sheets adopted, to leave as it was found. */
const touched = { views: new Set(), sheets: new Map() };

const canMark = (view) => typeof view.Highlight === 'function' && Boolean(view.CSS.highlights);

/** Registers ranges under a name, in each window for itself; style sheets made by script need no permission of the page. */
function paint(name, ranges) {
  for (const view of touched.views) view.CSS.highlights.delete(PREFIX + name);
  const byView = new Map();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument.defaultView;
    if (!canMark(view)) continue;
    adopt(range.startContainer.getRootNode(), view);
    byView.set(view, [...(byView.get(view) ?? []), range]);
  }
  for (const [view, own] of byView) {
    touched.views.add(view);
    view.CSS.highlights.set(PREFIX + name, new view.Highlight(...own));
  }
}

function adopt(tree, view) {
  if (touched.sheets.has(tree)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLES);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  touched.sheets.set(tree, sheet);
}

function wipe() {
  for (const name of ['error', 'warning', 'note', 'chosen']) paint(name, []);
  for (const [tree, sheet] of touched.sheets) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet);
  touched.sheets.clear();
}

/** Brings a passage into sight. In a text area it is selected, for nothing can be painted there; elsewhere the caret stays. */
function show(surface, range, begin, end) {
  if (range) {
    paint('chosen', [range]);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return;
  }
  surface.scrollIntoView({ block: 'nearest' });
  // Setting the selection while the field has no focus makes the browser scroll to it at the next focus.
  surface.blur();
  surface.setSelectionRange(begin, begin);
  surface.focus();
  surface.setSelectionRange(begin, end);
}
