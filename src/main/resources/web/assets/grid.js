/* The grid of a draft's table: what is shown, which cells are chosen, keys. Texts are only ever set as text. */
import { changes, tabbed, cells } from './grid-text.js';
import { Queue } from './grid-queue.js';
import { Editor } from './grid-editor.js';
import { frame, drawHead, drawRow, says } from './grid-view.js';

const host = document.getElementById('grid');
const HEIGHT = 32;
const SPARE = 12;
let data = null;
let order = [];
let sorted = null;
const at = { row: 0, column: 0, toRow: 0, toColumn: 0 };
const wrong = new Map();
const rowOf = new Map();
let ui = null;
let editor = null;
let queue = null;
let shown = { first: -1, last: -1 };
/* The row below the last, which becomes one as soon as something stands in it. */
let next = null;

async function load() {
  const answer = await fetch(host.dataset.url + '/grid', { headers: { Accept: 'application/json' } });
  if (!answer.ok || answer.redirected) {
    throw new Error(String(answer.status));
  }
  data = await answer.json();
  data.rows.forEach(row => { row.base = row.added ? null : row.cells.map((text, column) => row.was[column] ?? text); });
  next = { key: '', cells: blank(), base: blank() };
  problems(data.problems, data.elsewhere);
  arrange();
}

function problems(all, elsewhere) {
  wrong.clear();
  all.forEach(each => wrong.set(each.row + ' ' + each.column, each));
  data.elsewhere = elsewhere;
  data.wrongRows = new Set(all.map(each => each.row));
}

const differs = row => !row.base || row.cells.some((text, column) => text !== row.base[column]);

/* Sorting and filtering change what is shown and in which order, and nothing else. */
function arrange() {
  rowOf.clear();
  data.rows.forEach((row, index) => rowOf.set(row.key, index));
  const words = ui.find.value.trim().toLowerCase();
  const only = ui.only.value;
  order = data.rows.map((row, index) => index).filter(index => {
    const row = data.rows[index];
    return (!words || row.cells.some(text => text.toLowerCase().includes(words)))
      && (only !== 'changed' || differs(row)) && (only !== 'wrong' || data.wrongRows.has(row.key));
  });
  if (sorted) {
    const value = index => data.rows[index].cells[sorted.column];
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    order.sort((one, other) => (sorted.down ? -1 : 1) * compare(value(one), value(other)) || one - other);
  }
  at.row = Math.min(at.row, order.length);
  at.toRow = Math.min(at.toRow, order.length);
  drawHead(ui, data, sorted, sort);
  draw(true);
}

function sort(column) {
  sorted = !sorted || sorted.column !== column ? { column, down: false } : sorted.down ? null : { column, down: true };
  arrange();
}

const box = () => ({
  top: Math.min(at.row, at.toRow), bottom: Math.max(at.row, at.toRow),
  left: Math.min(at.column, at.toColumn), right: Math.max(at.column, at.toColumn),
});

function draw(anew) {
  const first = Math.max(0, Math.floor(ui.scroll.scrollTop / HEIGHT) - SPARE);
  const last = Math.min(order.length + 1, Math.ceil((ui.scroll.scrollTop + ui.scroll.clientHeight) / HEIGHT) + SPARE);
  if (!anew && first === shown.first && last === shown.last) {
    return;
  }
  shown = { first, last };
  const focused = ui.table.contains(document.activeElement) && !editor.open;
  ui.above.style.height = first * HEIGHT + 'px';
  ui.below.style.height = (order.length + 1 - last) * HEIGHT + 'px';
  const chosen = box();
  const rows = [];
  for (let row = first; row < last; row++) {
    rows.push(drawRow(data, data.rows[order[row]] || next, row, order[row], wrong, at, chosen, ui.live.checked));
  }
  if (!editor.open) {
    ui.body.replaceChildren(...rows);
  }
  ui.table.setAttribute('aria-rowcount', order.length + 2);
  ui.none.hidden = order.length > 0 || data.rows.length === 0;
  ui.count.textContent = summary();
  detail();
  if (focused) {
    focus();
  }
}

function summary() {
  const total = data.rows.length;
  const cellsWrong = wrong.size;
  return (order.length === total ? total + (total === 1 ? ' row' : ' rows') : order.length + ' of ' + total + ' rows')
    + ', ' + data.rows.filter(differs).length + ' changed, ' + (cellsWrong === 1 ? '1 problem' : cellsWrong + ' problems')
    + (data.elsewhere ? ' here, ' + data.elsewhere + ' in other tables' : '');
}

function detail() {
  const row = data.rows[order[at.row]];
  says(ui, data, row, at, row && wrong.get(row.key + ' ' + at.column));
}

const cellAt = () => ui.body.querySelector('td[tabindex="0"]');

function focus() {
  const cell = cellAt();
  (cell || ui.scroll).focus({ preventScroll: true });
}

/* Makes the cell one is at visible, and the one that has the focus. */
function go(row, column, extend) {
  const width = data.columns.length;
  const to = { row: Math.max(0, Math.min(order.length, row)), column: Math.max(0, Math.min(width - 1, column)) };
  at.row = to.row;
  at.column = to.column;
  if (!extend) {
    at.toRow = to.row;
    at.toColumn = to.column;
  }
  const top = at.row * HEIGHT;
  const head = ui.head.offsetHeight;
  const view = ui.scroll;
  if (top < view.scrollTop) {
    view.scrollTop = top;
  } else if (top + HEIGHT + head > view.scrollTop + view.clientHeight - 16) {
    view.scrollTop = top + HEIGHT + head - view.clientHeight + 16;
  }
  draw(true);
  const cell = cellAt();
  if (cell) {
    const fixed = ui.head.querySelector('.fixed.last').getBoundingClientRect().right;
    const place = cell.getBoundingClientRect();
    const frameOf = view.getBoundingClientRect();
    if (place.left < fixed && at.column > 0) {
      view.scrollLeft -= fixed - place.left;
    } else if (place.right > frameOf.right - 16) {
      view.scrollLeft += place.right - frameOf.right + 16;
    }
  }
  focus();
}

/* Takes changes into the grid at once, and hands them to the queue. */
function take(made) {
  if (made.length === 0) {
    return;
  }
  made.forEach(apply);
  queue.add(made);
  arrange();
}

function apply(change) {
  if (change.kind === 'set') {
    data.rows[rowOf.get(change.row)].cells[change.column] = change.after;
  } else if (change.kind === 'add') {
    const above = change.after === '' ? -1 : rowOf.get(change.after) ?? data.rows.length - 1;
    data.rows.splice(above + 1, 0, { key: change.row, cells: [...change.cells], base: null });
  } else {
    data.rows.splice(rowOf.get(change.row), 1);
  }
  if (change.kind !== 'set') {
    rowOf.clear();
    data.rows.forEach((row, index) => rowOf.set(row.key, index));
  }
}

const set = (row, column, text) => row.cells[column] === text ? []
  : [{ kind: 'set', row: row.key, column, name: data.columns[column].name, before: row.cells[column], after: text }];

const newKey = () => 'n' + Array.from(crypto.getRandomValues(new Uint8Array(9)), each => each.toString(36).padStart(2, '0')).join('').slice(0, 16);

function added(after, texts) {
  return { kind: 'add', row: newKey(), after, at: after === '' ? 0 : (rowOf.get(after) ?? data.rows.length - 1) + 1, cells: texts };
}

/* A row at the end. */
const below = texts => ({ ...added(data.rows.length ? data.rows[data.rows.length - 1].key : '', texts), at: data.rows.length });

const blank = () => data.columns.map(() => '');

function chosenRows() {
  const chosen = box();
  return order.slice(chosen.top, Math.min(chosen.bottom + 1, order.length)).map(index => data.rows[index]);
}

function fill(text) {
  const chosen = box();
  const last = chosen.bottom === order.length ? blank().map((none, column) =>
    column >= chosen.left && column <= chosen.right ? text(next, column) : '') : [];
  take(chosenRows().flatMap(row => {
    const made = [];
    for (let column = chosen.left; column <= chosen.right; column++) {
      made.push(...set(row, column, text(row, column)));
    }
    return made;
  }).concat(last.some(each => each !== '') ? [below(last)] : []));
}

/* Pasted cells go where one is; one cell fills all that are chosen; below the end new rows are made. */
function paste(text) {
  const pasted = cells(text);
  const chosen = box();
  if (pasted.length === 1 && pasted[0].length === 1) {
    fill(() => pasted[0][0]);
    return;
  }
  const made = [];
  let last = data.rows.length ? data.rows[data.rows.length - 1].key : '';
  pasted.forEach((texts, down) => {
    const row = data.rows[order[chosen.top + down]];
    const kept = texts.slice(0, data.columns.length - chosen.left);
    if (row) {
      kept.forEach((each, right) => made.push(...set(row, chosen.left + right, each)));
    } else {
      const fresh = blank();
      kept.forEach((each, right) => { fresh[chosen.left + right] = each; });
      made.push({ ...added(last, fresh), at: data.rows.length });
      last = made[made.length - 1].row;
    }
  });
  at.row = chosen.top;
  at.column = chosen.left;
  take(made);
  at.toRow = Math.min(order.length - 1, chosen.top + pasted.length - 1);
  at.toColumn = Math.min(data.columns.length - 1, chosen.left + Math.max(...pasted.map(each => each.length)) - 1);
  draw(true);
  queue.say(pasted.length + (pasted.length === 1 ? ' row' : ' rows') + ' pasted. ');
}

function copied() {
  const chosen = box();
  return tabbed(chosenRows().map(row => row.cells.slice(chosen.left, chosen.right + 1)));
}

const actions = {
  undo: () => queue.undo(),
  redo: () => queue.redo(),
  add: () => {
    const row = data.rows[order[at.row]];
    take([row ? added(row.key, blank()) : below(blank())]);
    go(row ? at.row + 1 : at.row, 0);
  },
  copy: () => {
    const rows = chosenRows();
    if (rows.length === 0) {
      return;
    }
    let after = rows[rows.length - 1].key;
    const made = rows.map((row, index) => {
      const copy = { ...added(after, row.cells), at: rowOf.get(rows[rows.length - 1].key) + 1 + index };
      after = copy.row;
      return copy;
    });
    take(made);
    go(box().bottom + 1, 0);
  },
  remove: () => {
    take(chosenRows().map(row => ({
      kind: 'remove', row: row.key, after: '', at: rowOf.get(row.key), cells: [...row.cells],
    })));
    go(at.row, at.column);
  },
  fill: () => {
    const chosen = box();
    const source = data.rows[order[chosen.top === chosen.bottom ? Math.max(0, chosen.top - 1) : chosen.top]];
    if (source) {
      fill((row, column) => source.cells[column]);
    }
  },
};

function edit(text) {
  const cell = cellAt();
  const row = data.rows[order[at.row]] || next;
  if (cell) {
    const column = data.columns[at.column];
    editor.begin(cell, column, data.lists[column.list] || [], text ?? row.cells[at.column], text === undefined);
  }
}

function finished(text, down, right) {
  const row = data.rows[order[at.row]];
  const column = at.column;
  if (text !== null && row) {
    take(set(row, column, text));
    const place = order.indexOf(rowOf.get(row.key));
    at.row = place < 0 ? at.row : place;
  } else if (text) {
    take([below(blank().map((none, each) => each === column ? text : none))]);
  }
  draw(true);
  go(at.row + down, column + right);
}

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function moves(event) {
  const ctrl = event.ctrlKey || event.metaKey;
  const page = Math.max(1, Math.floor(ui.scroll.clientHeight / HEIGHT) - 2);
  const width = data.columns.length - 1;
  if (event.altKey) {
    return null;
  }
  if (MOVES[event.key]) {
    const [down, right] = MOVES[event.key];
    return ctrl ? [down ? (down > 0 ? order.length - 1 : 0) : at.row, right ? (right > 0 ? width : 0) : at.column]
      : [at.row + down, at.column + right];
  }
  switch (event.key) {
    case 'Home': return [ctrl ? 0 : at.row, 0];
    case 'End': return [ctrl ? order.length - 1 : at.row, width];
    case 'PageDown': return [at.row + page, at.column];
    case 'PageUp': return [at.row - page, at.column];
    default: return null;
  }
}

function key(event) {
  if (editor.open || event.isComposing || !event.target.closest('tbody, .grid-scroll') || event.target.closest('thead')) {
    return;
  }
  const ctrl = event.ctrlKey || event.metaKey;
  const to = moves(event);
  const does = ctrl && !event.altKey ? {
    z: event.shiftKey ? 'redo' : 'undo', Z: 'redo', y: 'redo', d: 'fill',
    Enter: event.shiftKey ? 'copy' : 'add', Delete: 'remove',
  }[event.key] : null;
  if (to) {
    go(to[0], to[1], event.shiftKey);
  } else if (does) {
    actions[does]();
  } else if (ctrl && event.key === 'a') {
    Object.assign(at, { row: 0, column: 0, toRow: order.length - 1, toColumn: data.columns.length - 1 });
    draw(true);
    focus();
  } else if (event.key === 'Enter' || event.key === 'F2') {
    edit();
  } else if (event.key === 'Tab') {
    const right = at.column + (event.shiftKey ? -1 : 1);
    if (right < 0 || right >= data.columns.length) {
      return;
    }
    go(at.row, right);
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    fill(() => '');
    focus();
  } else if (event.key === 'Escape') {
    go(at.row, at.column);
  } else if (event.key.length === 1 && !ctrl && !event.altKey) {
    edit('');
    return;
  } else {
    return;
  }
  event.preventDefault();
}

function pointed(event) {
  const cell = event.target.closest('td[data-row]');
  if (!cell || editor.open && editor.holds(event.target)) {
    return;
  }
  editor.finish();
  go(Number(cell.dataset.row), Number(cell.dataset.column), event.shiftKey);
  event.preventDefault();
}

function drawn(event) {
  const cell = event.buttons === 1 && !editor.open && event.target.closest('td[data-row]');
  if (cell && (Number(cell.dataset.row) !== at.row || Number(cell.dataset.column) !== at.column)) {
    go(Number(cell.dataset.row), Number(cell.dataset.column), true);
  }
}

function clipboard(event) {
  if (editor.open || !ui.scroll.contains(document.activeElement)) {
    return;
  }
  if (event.type === 'paste') {
    paste(event.clipboardData.getData('text/plain'));
  } else {
    event.clipboardData.setData('text/plain', copied());
    if (event.type === 'cut') {
      fill(() => '');
    }
  }
  event.preventDefault();
  focus();
}

async function begin() {
  ui = frame(host, actions);
  editor = new Editor(finished);
  queue = new Queue(host.dataset.url, ui.state, {
    answered: (answer, sent) => {
      changes(answer.taken).filter(each => each.kind === 'set').forEach(each => {
        const row = data.rows[rowOf.get(each.row)];
        const column = data.columns.findIndex(one => one.name === each.name);
        const waits = sent.some(one => one.row === each.row && one.name === each.name && one.after !== each.after);
        if (row && waits && !queue.touches(each.row, each.name)) {
          row.cells[column] = each.after;
        }
      });
      problems(answer.problems, answer.elsewhere);
      draw(true);
    },
    reload: async () => { await load(); },
  });
  await load();
  queue.since(data.edit);
  ui.find.addEventListener('input', arrange);
  ui.only.addEventListener('change', arrange);
  ui.live.addEventListener('change', () => draw(true));
  ui.scroll.addEventListener('scroll', () => draw(false), { passive: true });
  ui.scroll.addEventListener('keydown', key);
  ui.scroll.addEventListener('mousedown', pointed);
  ui.scroll.addEventListener('mouseover', drawn);
  ui.scroll.addEventListener('dblclick', () => edit());
  ['copy', 'cut', 'paste'].forEach(each => document.addEventListener(each, clipboard));
  window.addEventListener('resize', () => draw(true));
  const asked = new URLSearchParams(location.search);
  const row = order.indexOf(rowOf.get(asked.get('at')));
  if (row >= 0) {
    go(row, Number(asked.get('column') || 0));
  }
}

if (host) {
  begin().catch(() => { if (ui) { ui.state.textContent = 'The grid could not be loaded. Load the page again.'; } });
}
