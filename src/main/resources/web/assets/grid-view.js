/* What the grid is made of: toolbar, head, rows, and the words about the cell one is at. */
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

const BUTTONS = [
  ['undo', 'Undo', 'Control+Z'], ['redo', 'Redo', 'Control+Y'], ['add', 'Add a row', 'Control+Enter'],
  ['copy', 'Copy rows', 'Control+Shift+Enter'], ['remove', 'Remove rows', 'Control+Delete'], ['fill', 'Fill down', 'Control+D'],
];

const KEYS = 'Enter or F2 opens a cell, typing replaces it, Esc gives up. Shift and arrows choose several; Ctrl+C, Ctrl+X and Ctrl+V'
  + ' exchange them with a spreadsheet. Ctrl+Enter adds a row, Ctrl+Shift+Enter copies rows, Ctrl+Delete removes them, Ctrl+D fills'
  + ' down, Ctrl+Z and Ctrl+Y undo and redo.';

export function frame(host, actions) {
  const ui = {
    find: element('input', { type: 'search', 'aria-label': 'Show rows with', placeholder: 'Show rows with …' }),
    only: element('select', { 'aria-label': 'Which rows' }, ...[['', 'All rows'], ['changed', 'Changed rows'], ['wrong', 'Rows with problems']]
      .map(([value, words]) => element('option', { value }, words))),
    live: element('input', { type: 'checkbox', checked: '' }),
    count: element('span', { class: 'quiet' }),
    state: element('span', { class: 'grid-state', role: 'status' }),
    title: element('strong'),
    help: element('span', { class: 'quiet' }),
    was: element('span', { class: 'was' }),
    tried: element('span', { class: 'tried' }),
    problem: element('span', { class: 'problem' }),
    above: element('div'),
    below: element('div'),
    head: element('thead'),
    body: element('tbody'),
    none: element('p', { class: 'quiet none' }, 'No row matches. Show all rows, or add one.'),
  };
  const buttons = BUTTONS.map(([name, words, keys]) => {
    const button = element('button', { type: 'button', class: 'quiet', 'aria-keyshortcuts': keys, title: keys.replaceAll('Control', 'Ctrl') }, words);
    button.addEventListener('click', () => actions[name]());
    return button;
  });
  ui.table = element('table', { role: 'grid', class: 'grid', 'aria-label': host.dataset.title, 'aria-multiselectable': 'true' }, ui.head, ui.body);
  ui.scroll = element('div', { class: 'grid-scroll', tabindex: '-1' }, ui.above, ui.table, ui.below);
  host.replaceChildren(
    element('div', { class: 'grid-tools', role: 'toolbar', 'aria-label': 'Rows' }, ...buttons, ui.find, ui.only,
      element('label', { class: 'check' }, ui.live, ' Live values beside')),
    element('div', { class: 'grid-line' }, ui.count, ui.state),
    element('div', { class: 'cell-says', id: 'cell-says' }, ui.title, ' ', ui.help, ui.was, ui.tried, ui.problem),
    ui.scroll, ui.none,
    element('details', { class: 'keys' }, element('summary', {}, 'Keys'), element('p', {}, KEYS)));
  return ui;
}

/* As wide as most of what stands in a column, in characters. */
function width(model, column) {
  const lengths = model.rows.map(row => row.cells[column].length).sort((one, other) => one - other);
  const most = lengths.length ? lengths[Math.floor((lengths.length - 1) * 0.9)] : 0;
  return Math.max(7, Math.min(34, Math.max(most, Math.min(16, model.columns[column].title.length)) + 3));
}

/* How wide the column of row numbers is; the first column stays right of it (app.css). */
const NUMBER = '3.25rem';

export function drawHead(ui, model, sorted, sort) {
  const widths = model.columns.map((each, column) => width(model, column));
  const columns = element('colgroup', {}, ...[NUMBER, ...widths.map(each => each + 'ch')].map(each => {
    const col = element('col');
    col.style.width = each;
    return col;
  }));
  ui.table.querySelector('colgroup')?.remove();
  ui.table.prepend(columns);
  ui.table.style.width = 'calc(' + NUMBER + ' + ' + widths.reduce((sum, each) => sum + each, 0) + 'ch)';
  ui.table.setAttribute('aria-colcount', model.columns.length + 1);
  const heads = model.columns.map((column, at) => {
    const direction = sorted && sorted.column === at ? (sorted.down ? 'descending' : 'ascending') : 'none';
    const button = element('button', { type: 'button', title: column.help || column.title }, column.title,
      element('span', { 'aria-hidden': 'true' }, direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''));
    button.addEventListener('click', () => sort(at));
    return element('th', {
      role: 'columnheader', scope: 'col', 'aria-sort': direction, 'aria-colindex': at + 2,
      class: column.role.toLowerCase() + (at === 0 ? ' fixed last' : ''),
    }, button);
  });
  ui.head.replaceChildren(element('tr', { role: 'row', 'aria-rowindex': '1' },
    element('th', { role: 'columnheader', scope: 'col', 'aria-colindex': '1', class: 'fixed number' }, element('span', { class: 'hidden' }, 'Row'), element('span', { 'aria-hidden': 'true' }, '#')), ...heads));
}

/* A row that is shown in a place; below the last one, the row that one may begin there. */
export function drawRow(model, shown, at, chosen, live) {
  const row = model.shown(shown) || model.next;
  const index = model.order[shown];
  const fired = model.trial && model.trial.rows[row.key]?.fired > 0;
  const cells = row.cells.map((text, column) => {
    const problem = model.problem(row, column);
    const was = row.base && row.base[column] !== text ? row.base[column] : null;
    const tried = model.tried(row, column);
    const selected = shown >= chosen.top && shown <= chosen.bottom && column >= chosen.left && column <= chosen.right;
    const here = shown === at.row && column === at.column;
    const cell = element('td', {
      role: 'gridcell', 'aria-colindex': column + 2, 'data-row': shown, 'data-column': column, tabindex: here ? '0' : '-1',
      'aria-selected': String(selected),
      class: model.columns[column].role.toLowerCase() + (column === 0 ? ' fixed last' : '') + (selected ? ' chosen' : '') + (here ? ' here' : '')
        + (was !== null || !row.base ? ' changed' : '') + (problem ? ' wrong' : '') + (tried ? (tried.met ? ' hit' : ' miss') : '') + (model.columns[column].numeric ? ' numeric' : ''),
    });
    if (problem) {
      cell.setAttribute('aria-invalid', 'true');
      cell.title = words(problem);
      cell.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, '⚠'));
    }
    if (here) {
      cell.setAttribute('aria-describedby', 'cell-says');
    }
    if (tried) {
      cell.append(element('span', { class: 'sign', 'aria-hidden': 'true' }, tried.met ? '✓' : '✗'));
    }
    cell.append(text);
    if (was !== null && live) {
      cell.append(' ', element('del', {}, was === '' ? 'nothing' : was));
    }
    return cell;
  });
  return element('tr', { role: 'row', 'aria-rowindex': shown + 2 },
    element('th', { role: 'rowheader', scope: 'row', class: 'fixed number', 'aria-colindex': '1' },
      index === undefined ? '+' : (fired ? '● ' : '') + (index + 1)), ...cells);
}

const words = problem => 'Found ' + problem.found + '; expected ' + problem.expected + '.' + (problem.maybe ? ' Maybe: ' + problem.maybe : '');

/* What the column means, what the cell says live, and what is wrong with it. */
export function says(ui, model, at) {
  const row = model.shown(at.row);
  const column = model.columns[at.column];
  const problem = model.problem(row, at.column);
  const was = row && row.base && row.base[at.column] !== row.cells[at.column] ? row.base[at.column] : null;
  ui.title.textContent = column.title;
  ui.help.textContent = (column.help ? column.help + ' ' : '') + 'Enter ' + column.expected + '.';
  ui.was.textContent = !row ? 'The next row: type or paste here.' : !row.base ? 'A new row.' : was === null ? '' : 'Was: ' + (was || 'nothing') + '.';
  ui.tried.textContent = row && model.trial ? tried(model, row, at.column) : '';
  ui.problem.textContent = problem ? words(problem) : '';
}

/* What became of a row when the table was tried, and of one of its conditions. */
function tried(model, row, column) {
  const trial = model.trial.rows[row.key];
  const cell = model.tried(row, column);
  if (!trial) {
    return '';
  }
  const fact = !cell ? '' : cell.actual === null ? ' Nothing is known there.' : ' There: ' + cell.actual + (cell.met ? ', which meets this.' : ', which does not meet this.');
  return model.trial.client + ': ' + (trial.fired > 0 ? 'the row fires.' : 'the row does not fire'
    + (trial.beside ? ': ' + trial.beside + '.' : '.')) + fact;
}
