/* The grid of a draft's table: which cells are chosen, what is done to them, and keys. Texts are only ever set as text. */
import { changes, tabbed, cells } from './grid-text.js';
import { Model } from './grid-model.js';
import { Queue } from './grid-queue.js';
import { Editor } from './grid-editor.js';
import { frame, drawHead, drawRow, says } from './grid-view.js';

const host = document.getElementById('grid');
const HEIGHT = 32;
const SPARE = 12;
const at = { row: 0, column: 0, toRow: 0, toColumn: 0 };
let model = null;
let sorted = null;
let ui = null;
let editor = null;
let queue = null;
let drawn = { first: -1, last: -1 };

async function load() {
  const answer = await fetch(host.dataset.url + '/grid', { headers: { Accept: 'application/json' } });
  if (!answer.ok || answer.redirected) {
    throw new Error(String(answer.status));
  }
  model = new Model(await answer.json());
  arrange();
}

function arrange() {
  model.arrange(ui.find.value.trim().toLowerCase(), ui.only.value, sorted);
  at.row = Math.min(at.row, model.order.length);
  at.toRow = Math.min(at.toRow, model.order.length);
  drawHead(ui, model, sorted, sort);
  draw(true);
}

function sort(column) {
  sorted = !sorted || sorted.column !== column ? { column, down: false } : sorted.down ? null : { column, down: true };
  arrange();
  ui.head.querySelectorAll('button')[column].focus();
}

const box = () => ({
  top: Math.min(at.row, at.toRow), bottom: Math.max(at.row, at.toRow),
  left: Math.min(at.column, at.toColumn), right: Math.max(at.column, at.toColumn),
});

/* Draws the rows that are seen, and a few around them. */
function draw(anew) {
  const total = model.order.length + 1;
  const first = Math.max(0, Math.floor(ui.scroll.scrollTop / HEIGHT) - SPARE);
  const last = Math.min(total, Math.ceil((ui.scroll.scrollTop + ui.scroll.clientHeight) / HEIGHT) + SPARE);
  if (editor.open || !anew && first === drawn.first && last === drawn.last) {
    return;
  }
  drawn = { first, last };
  const focused = ui.body.contains(document.activeElement);
  ui.above.style.height = first * HEIGHT + 'px';
  ui.below.style.height = (total - last) * HEIGHT + 'px';
  const rows = [];
  for (let row = first; row < last; row++) {
    rows.push(drawRow(model, row, at, box(), ui.live.checked));
  }
  ui.body.replaceChildren(...rows);
  ui.table.setAttribute('aria-rowcount', total + 1);
  ui.none.hidden = model.order.length > 0 || model.rows.length === 0;
  ui.count.textContent = model.summary();
  says(ui, model, at);
  if (focused) {
    focus();
  }
}

const cellAt = () => ui.body.querySelector('td[tabindex="0"]');

function focus() {
  (cellAt() || ui.scroll).focus({ preventScroll: true });
}

/* Makes the cell one is at the one that has the focus, and visible. */
function go(row, column, extend) {
  at.row = Math.max(0, Math.min(model.order.length, row));
  at.column = Math.max(0, Math.min(model.columns.length - 1, column));
  if (!extend) {
    at.toRow = at.row;
    at.toColumn = at.column;
  }
  const top = at.row * HEIGHT;
  const head = ui.head.offsetHeight;
  if (top < ui.scroll.scrollTop) {
    ui.scroll.scrollTop = top;
  } else if (top + HEIGHT + head > ui.scroll.scrollTop + ui.scroll.clientHeight - 16) {
    ui.scroll.scrollTop = top + HEIGHT + head - ui.scroll.clientHeight + 16;
  }
  draw(true);
  if (cellAt()) {
    uncover(cellAt());
  }
  focus();
}

/* Scrolls sideways until a cell is neither outside nor under the columns that stay. */
function uncover(cell) {
  const fixed = [...ui.head.querySelectorAll('.fixed')].map(each => each.getBoundingClientRect())
    .filter(each => each.left < ui.scroll.getBoundingClientRect().left + ui.scroll.clientWidth / 2);
  const start = Math.max(ui.scroll.getBoundingClientRect().left, ...fixed.map(each => each.right));
  const end = ui.scroll.getBoundingClientRect().left + ui.scroll.clientWidth;
  const place = cell.getBoundingClientRect();
  if (!cell.classList.contains('fixed') && place.left < start) {
    ui.scroll.scrollLeft -= start - place.left;
  } else if (place.right > end) {
    ui.scroll.scrollLeft += Math.min(place.right - end, Math.max(0, place.left - start));
  }
}

/* Takes changes into the grid at once, and hands them to the queue. */
function take(made) {
  if (made.length > 0) {
    made.forEach(each => model.apply(each));
    queue.add(made);
    arrange();
  }
}

function chosenRows() {
  const chosen = box();
  return model.order.slice(chosen.top, Math.min(chosen.bottom + 1, model.order.length)).map(index => model.rows[index]);
}

/* Gives all chosen cells a text; below the end that makes a row. */
function fill(text) {
  const chosen = box();
  const inside = column => column >= chosen.left && column <= chosen.right;
  const made = chosenRows().flatMap(row => row.cells.flatMap((was, column) =>
    inside(column) ? model.set(row, column, text(row, column)) : []));
  const last = model.blank().map((none, column) => inside(column) ? text(model.next, column) : '');
  const beyond = chosen.bottom === model.order.length && last.some(each => each !== '');
  take(beyond ? [...made, model.below(last)] : made);
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
  let last;
  pasted.forEach((texts, down) => {
    const row = model.shown(chosen.top + down);
    const kept = texts.slice(0, model.columns.length - chosen.left);
    if (row) {
      kept.forEach((each, right) => made.push(...model.set(row, chosen.left + right, each)));
    } else {
      const fresh = model.blank();
      kept.forEach((each, right) => { fresh[chosen.left + right] = each; });
      made.push(model.below(fresh, last));
      last = made[made.length - 1].row;
    }
  });
  Object.assign(at, {
    row: chosen.top, column: chosen.left, toRow: chosen.top + pasted.length - 1,
    toColumn: Math.min(model.columns.length, chosen.left + Math.max(...pasted.map(each => each.length))) - 1,
  });
  queue.say(pasted.length + (pasted.length === 1 ? ' row' : ' rows') + ' pasted. ');
  take(made);
}

const actions = {
  undo: () => queue.undo(),
  redo: () => queue.redo(),
  add: () => {
    const row = model.shown(at.row);
    take([row ? model.added(row.key, model.blank()) : model.below(model.blank())]);
    go(row ? at.row + 1 : at.row, 0);
  },
  copy: () => {
    const rows = chosenRows();
    const bottom = Math.min(box().bottom, model.order.length - 1);
    let after = rows.length ? rows[rows.length - 1].key : '';
    take(rows.map(row => {
      const copy = model.added(after, row.cells);
      after = copy.row;
      return copy;
    }));
    go(bottom + 1, 0);
  },
  remove: () => {
    take(chosenRows().map(row => model.removed(row)));
    go(box().top, at.column);
  },
  fill: () => {
    const chosen = box();
    const source = model.shown(chosen.top === chosen.bottom ? Math.max(0, chosen.top - 1) : chosen.top);
    if (source) {
      fill((row, column) => source.cells[column]);
    }
  },
};

function edit(text) {
  const cell = cellAt();
  if (cell) {
    const column = model.columns[at.column];
    const row = model.shown(at.row) || model.next;
    editor.begin(cell, column, model.lists[column.list] || [], text ?? row.cells[at.column], text === undefined);
  }
}

function finished(text, down, right) {
  const row = model.shown(at.row);
  const column = at.column;
  if (text !== null && row) {
    take(model.set(row, column, text));
    const place = model.order.indexOf(model.rowOf.get(row.key));
    at.row = place < 0 ? at.row : place;
  } else if (text) {
    take([model.below(model.blank().map((none, each) => each === column ? text : none))]);
  }
  draw(true);
  go(at.row + down, column + right);
}

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function move(event, ctrl) {
  const page = Math.max(1, Math.floor(ui.scroll.clientHeight / HEIGHT) - 2);
  const bottom = Math.max(0, model.order.length - 1);
  const end = model.columns.length - 1;
  const [down, right] = MOVES[event.key] || [0, 0];
  if (event.altKey) {
    return null;
  }
  if (down || right) {
    return ctrl ? [down ? (down > 0 ? bottom : 0) : at.row, right ? (right > 0 ? end : 0) : at.column]
      : [at.row + down, at.column + right];
  }
  switch (event.key) {
    case 'Home': return [ctrl ? 0 : at.row, 0];
    case 'End': return [ctrl ? bottom : at.row, end];
    case 'PageDown': return [at.row + page, at.column];
    case 'PageUp': return [at.row - page, at.column];
    default: return null;
  }
}

const SHORT = { z: 'undo', Z: 'redo', y: 'redo', d: 'fill', Enter: 'add', Delete: 'remove' };

/* Does what a key says; false where it says nothing here. */
function does(event) {
  const ctrl = event.ctrlKey || event.metaKey;
  const to = move(event, ctrl);
  if (to) {
    go(to[0], to[1], event.shiftKey);
  } else if (ctrl && !event.altKey && SHORT[event.key]) {
    actions[event.shiftKey && event.key === 'Enter' ? 'copy' : SHORT[event.key]]();
  } else if (ctrl && event.key === 'a') {
    Object.assign(at, { row: 0, column: 0, toRow: Math.max(0, model.order.length - 1), toColumn: model.columns.length - 1 });
    draw(true);
    focus();
  } else if (event.key === 'Enter' || event.key === 'F2') {
    edit();
  } else if (event.key === 'Tab' && model.columns[at.column + (event.shiftKey ? -1 : 1)]) {
    go(at.row, at.column + (event.shiftKey ? -1 : 1));
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    fill(() => '');
    focus();
  } else if (event.key === 'Escape') {
    go(at.row, at.column);
  } else {
    return false;
  }
  return true;
}

function key(event) {
  if (editor.open || event.isComposing || event.target.closest('thead')) {
    return;
  }
  if (does(event)) {
    event.preventDefault();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    edit('');
  }
}

function pointed(event) {
  const cell = event.target.closest('td[data-row]');
  if (cell && !editor.holds(event.target)) {
    editor.finish();
    go(Number(cell.dataset.row), Number(cell.dataset.column), event.shiftKey);
    event.preventDefault();
  }
}

function dragged(event) {
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
    const chosen = box();
    event.clipboardData.setData('text/plain', tabbed(chosenRows().map(row => row.cells.slice(chosen.left, chosen.right + 1))));
    if (event.type === 'cut') {
      fill(() => '');
    }
  }
  event.preventDefault();
  focus();
}

/* An answer came: what is wrong now, and texts as the server has kept them where it kept them otherwise. */
function answered(answer, sent) {
  changes(answer.taken).filter(each => each.kind === 'set').forEach(each => {
    const row = model.rows[model.rowOf.get(each.row)];
    const asked = sent.find(one => one.kind === 'set' && one.row === each.row && one.name === each.name);
    if (row && asked && asked.after !== each.after && row.cells[asked.column] === asked.after) {
      row.cells[asked.column] = each.after;
    }
  });
  model.judge(answer.problems, answer.elsewhere);
  draw(true);
}

/* Tries the table, as it is saved, on a client. */
async function tryOn(event) {
  event.preventDefault();
  const form = event.target;
  const said = form.querySelector('[role=status]');
  said.textContent = 'Trying …';
  await queue.empty();
  try {
    const answer = await fetch(host.dataset.url + '/trial?client=' + encodeURIComponent(form.elements.client.value), { headers: { Accept: 'application/json' } });
    const trial = await answer.json();
    if (trial.wrong.length > 0) {
      said.textContent = 'The draft cannot be tried yet: ' + trial.wrong.join('; ');
      return;
    }
    model.trial = trial;
    const fired = Object.values(trial.rows).filter(each => each.fired > 0).length;
    said.textContent = fired === 1 ? '1 row fires' : fired + ' rows fire';
    draw(true);
  } catch (failure) {
    said.textContent = 'The table could not be tried. Try again.';
  }
}

async function begin() {
  ui = frame(host, actions);
  editor = new Editor(finished);
  queue = new Queue(host.dataset.url, ui.state, { answered, reload: load });
  await load();
  queue.since(model.edit);
  ui.find.addEventListener('input', arrange);
  ui.only.addEventListener('change', arrange);
  ui.live.addEventListener('change', () => draw(true));
  ui.scroll.addEventListener('scroll', () => draw(false), { passive: true });
  ui.scroll.addEventListener('keydown', key);
  ui.scroll.addEventListener('mousedown', pointed);
  ui.scroll.addEventListener('mouseover', dragged);
  ui.scroll.addEventListener('dblclick', event => event.target.closest('td[data-row]') && edit());
  ['copy', 'cut', 'paste'].forEach(each => document.addEventListener(each, clipboard));
  window.addEventListener('resize', () => draw(true));
  document.getElementById('trial')?.addEventListener('submit', tryOn);
  const asked = new URLSearchParams(location.search);
  const row = model.order.indexOf(model.rowOf.get(asked.get('at')));
  if (row >= 0) {
    go(row, Number(asked.get('column') || 0));
  }
}

if (host) {
  begin().catch(() => { if (ui) { ui.state.textContent = 'The grid could not be loaded. Load the page again.'; } });
}
