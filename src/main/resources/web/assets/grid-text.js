/* Texts of the grid: as spreadsheets put cells on the clipboard, and as the server takes changes. */

/* Rows of cells between tabs; a cell with a tab, a line's end or a quotation mark in front stands in quotation marks. */
export function tabbed(rows) {
  const quoted = text => /[\t\n\r]|^"/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  return rows.map(row => row.map(quoted).join('\t')).join('\n');
}

/* The cells of such a text, as Excel and LibreOffice write it. */
export function cells(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let at = 0;
  const end = () => { row.push(cell); cell = ''; };
  while (at < text.length) {
    if (cell === '' && text[at] === '"' && closes(text, at)) {
      const close = closes(text, at);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      continue;
    }
    const c = text[at++];
    if (c === '\t') {
      end();
    } else if (c === '\n' || c === '\r') {
      at += c === '\r' && text[at] === '\n' ? 1 : 0;
      end();
      rows.push(row);
      row = [];
    } else {
      cell += c;
    }
  }
  if (cell !== '' || row.length > 0 || rows.length === 0) {
    end();
    rows.push(row);
  }
  return rows;
}

/* Where a quotation ends that begins here, if it fills its cell; 0 where it is only a quotation mark in a text. */
function closes(text, open) {
  let at = open + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) {
      return 0;
    }
    if (text[at + 1] === '"') {
      at += 2;
    } else {
      return at + 1 === text.length || '\t\n\r'.includes(text[at + 1]) ? at : 0;
    }
  }
}

const escaped = text => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
const unescaped = text => text.replace(/\\(.)/g, (all, c) => c === 't' ? '\t' : c === 'n' ? '\n' : c);

/* Changes as the server takes them, a line each. */
export function written(all) {
  return all.map(each => (each.kind === 'set'
    ? ['set', each.row, each.name, each.before, each.after]
    : [each.kind, each.after, String(each.at), each.row, ...each.cells]).map(escaped).join('\t') + '\n').join('');
}

/* The changes that such lines say. */
export function changes(lines) {
  return lines.split('\n').filter(line => line !== '').map(line => {
    const parts = line.split('\t').map(unescaped);
    return parts[0] === 'set'
      ? { kind: 'set', row: parts[1], name: parts[2], before: parts[3], after: parts[4] }
      : { kind: parts[0], after: parts[1], at: Number(parts[2]), row: parts[3], cells: parts.slice(4) };
  });
}
