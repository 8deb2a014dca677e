/* The field that opens in a cell, with the list of what the column offers. */
export class Editor {
  constructor(finished) {
    this.finished = finished;
    this.open = false;
  }

  holds(element) {
    return this.open && this.box.contains(element);
  }

  begin(cell, column, list, text, whole) {
    this.column = column;
    this.offers = (column.also ? [[column.also, '']] : []).concat(list);
    this.offering = list.length > 0;
    this.chosen = -1;
    this.open = true;
    this.box = document.createElement('div');
    this.box.className = 'cell-editor';
    this.field = document.createElement(column.prose ? 'textarea' : 'input');
    this.field.value = text;
    this.field.setAttribute('aria-label', column.title);
    this.field.setAttribute('aria-describedby', 'cell-says');
    this.field.autocomplete = 'off';
    this.field.spellcheck = column.prose;
    this.box.append(this.field);
    if (this.offering) {
      this.list = document.createElement('ul');
      this.list.className = 'offers';
      this.list.id = 'offers';
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', column.title);
      this.field.setAttribute('role', 'combobox');
      this.field.setAttribute('aria-controls', 'offers');
      this.field.setAttribute('aria-expanded', 'true');
      this.field.setAttribute('aria-autocomplete', 'list');
      this.box.append(this.list);
      this.offer(whole);
    }
    cell.replaceChildren(this.box);
    this.field.addEventListener('keydown', event => this.key(event));
    this.field.addEventListener('input', () => { this.chosen = -1; this.offer(false); });
    this.field.addEventListener('blur', () => this.finish());
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  /* The part of the text that is being typed: of several values the last. */
  part() {
    const value = this.field.value;
    const cut = this.column.several ? value.lastIndexOf(',') + 1 : 0;
    return { before: value.slice(0, cut) + (cut > 0 ? ' ' : ''), typed: value.slice(cut).trim() };
  }

  offer(whole) {
    if (!this.offering) {
      return;
    }
    const typed = whole && !this.column.several ? '' : this.part().typed.toLowerCase();
    const fits = this.offers.filter(([value, said]) => value.toLowerCase().includes(typed) || said.toLowerCase().includes(typed));
    this.list.replaceChildren(...fits.slice(0, 100).map(([value, said], at) => {
      const line = document.createElement('li');
      line.id = 'offer-' + at;
      line.setAttribute('role', 'option');
      line.setAttribute('aria-selected', String(at === this.chosen));
      line.dataset.value = value;
      line.textContent = value;
      if (said) {
        const words = document.createElement('span');
        words.className = 'more';
        words.textContent = said;
        line.append(words);
      }
      line.addEventListener('mousedown', event => { event.preventDefault(); this.pick(value); });
      return line;
    }));
    this.list.hidden = fits.length === 0;
    this.field.setAttribute('aria-expanded', String(fits.length > 0));
  }

  pick(value) {
    this.field.value = this.column.several ? this.part().before + value : value;
    if (!this.column.several) {
      this.end(this.field.value, 1, 0);
    }
  }

  mark(step) {
    const lines = [...this.list.children];
    if (lines.length === 0) {
      return;
    }
    this.chosen = this.chosen < 0 && step < 0 ? lines.length - 1 : (this.chosen + step + lines.length) % lines.length;
    lines.forEach((line, at) => line.setAttribute('aria-selected', String(at === this.chosen)));
    this.field.setAttribute('aria-activedescendant', 'offer-' + this.chosen);
    lines[this.chosen].scrollIntoView({ block: 'nearest' });
  }

  key(event) {
    if (event.isComposing) {
      return;
    }
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.end(null, 0, 0);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      this.take();
      this.end(this.field.value, 1, 0);
    } else if (event.key === 'Tab') {
      this.take();
      this.end(this.field.value, 0, event.shiftKey ? -1 : 1);
    } else if (this.offering && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.mark(event.key === 'ArrowDown' ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  }

  take() {
    if (this.chosen >= 0 && this.offering) {
      const value = this.list.children[this.chosen].dataset.value;
      this.field.value = this.column.several ? this.part().before + value : value;
    }
  }

  finish() {
    if (this.open) {
      this.end(this.field.value, 0, 0);
    }
  }

  end(text, down, right) {
    if (this.open) {
      this.open = false;
      this.finished(text, down, right);
    }
  }
}
