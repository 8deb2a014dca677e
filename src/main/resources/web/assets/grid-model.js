/* The rows of a table as the grid has them, and what is done to them. Sorting and filtering never change them. */
export class Model {
  constructor(data) {
    this.columns = data.columns;
    this.lists = data.lists;
    this.rows = data.rows;
    this.edit = data.edit;
    this.order = [];
    this.rowOf = new Map();
    this.wrong = new Map();
    /* What became of rows and their conditions when the table was tried; null where it was not, or was changed since. */
    this.trial = null;
    /* The row below the last, which becomes one as soon as something stands in it. */
    this.next = { key: '', cells: this.blank(), base: this.blank() };
    this.rows.forEach(row => { row.base = row.added ? null : row.cells.map((text, column) => row.was[column] ?? text); });
    this.judge(data.problems, data.elsewhere);
    this.number();
  }

  blank() {
    return this.columns.map(() => '');
  }

  /* What is wrong, by cell. */
  judge(problems, elsewhere) {
    this.wrong = new Map(problems.map(each => [each.row + ' ' + each.column, each]));
    this.wrongRows = new Set(problems.map(each => each.row));
    this.elsewhere = elsewhere;
  }

  problem(row, column) {
    return row && this.wrong.get(row.key + ' ' + column);
  }

  differs(row) {
    return !row.base || row.cells.some((text, column) => text !== row.base[column]);
  }

  number() {
    this.rowOf.clear();
    this.rows.forEach((row, index) => this.rowOf.set(row.key, index));
  }

  /* The row that is shown in this place; none below the last. */
  shown(place) {
    return this.rows[this.order[place]];
  }

  /* Which rows are shown, and in which order. */
  arrange(words, only, sorted) {
    this.order = this.rows.map((row, index) => index).filter(index => {
      const row = this.rows[index];
      return (!words || row.cells.some(text => text.toLowerCase().includes(words)))
        && (only !== 'changed' || this.differs(row)) && (only !== 'wrong' || this.wrongRows.has(row.key));
    });
    if (sorted) {
      const compare = new Intl.Collator('en', { numeric: true }).compare;
      const text = index => this.rows[index].cells[sorted.column];
      this.order.sort((one, other) => (sorted.down ? -1 : 1) * compare(text(one), text(other)) || one - other);
    }
  }

  /* Whether a condition was met in the trial; undefined where there was none. */
  tried(row, column) {
    return this.trial && this.trial.rows[row.key]?.cells[column];
  }

  apply(change) {
    this.trial = null;
    if (change.kind === 'set') {
      this.rows[this.rowOf.get(change.row)].cells[change.column] = change.after;
      return;
    }
    if (change.kind === 'add') {
      const above = change.after === '' ? -1 : this.rowOf.get(change.after) ?? this.rows.length - 1;
      this.rows.splice(above + 1, 0, { key: change.row, cells: [...change.cells], base: null });
    } else {
      this.rows.splice(this.rowOf.get(change.row), 1);
    }
    this.number();
  }

  /* A cell is to say something else; nothing where it says so already. */
  set(row, column, text) {
    return row.cells[column] === text ? []
      : [{ kind: 'set', row: row.key, column, name: this.columns[column].name, before: row.cells[column], after: text }];
  }

  /* A new row behind another one. */
  added(after, texts) {
    const chance = crypto.getRandomValues(new Uint8Array(9));
    const key = 'n' + Array.from(chance, each => each.toString(36).padStart(2, '0')).join('').slice(0, 16);
    return { kind: 'add', row: key, after, at: after === '' ? 0 : (this.rowOf.get(after) ?? this.rows.length - 1) + 1, cells: texts };
  }

  /* A new row at the end. */
  below(texts, after) {
    const last = after ?? (this.rows.length ? this.rows[this.rows.length - 1].key : '');
    return { ...this.added(last, texts), at: this.rows.length };
  }

  removed(row) {
    return { kind: 'remove', row: row.key, after: '', at: this.rowOf.get(row.key), cells: [...row.cells] };
  }

  summary() {
    const rows = this.rows.length === 1 ? '1 row' : this.rows.length + ' rows';
    const problems = this.wrong.size === 1 ? '1 problem' : this.wrong.size + ' problems';
    return (this.order.length === this.rows.length ? rows : this.order.length + ' of ' + rows)
      + ', ' + this.rows.filter(row => this.differs(row)).length + ' changed, ' + problems
      + (this.elsewhere ? ' here, ' + this.elsewhere + ' in other tables' : '');
  }
}
