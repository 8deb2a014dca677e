/* Changes on their way: sent one after the other, tried again where the server cannot be reached, and taken back. */
import { written } from './grid-text.js';

const RETRIES = [1000, 3000, 8000, 20000];
const MOST = 2000;
const LONGEST = 150000;
const csrf = document.querySelector('meta[name=csrf]');

export class Queue {
  constructor(url, state, grid) {
    this.url = url;
    this.state = state;
    this.grid = grid;
    this.waiting = [];
    this.done = [];
    this.undone = [];
    this.edit = 0;
    this.tried = 0;
    this.busy = false;
    this.told = '';
    window.addEventListener('beforeunload', event => {
      if (this.waiting.length > 0 && this.tried > 0) {
        event.preventDefault();
      }
    });
    window.addEventListener('pagehide', () => this.leave());
  }

  since(edit) {
    this.edit = edit;
  }

  add(changes) {
    let part = [];
    let length = 0;
    changes.forEach(each => {
      length += written([each]).length;
      if (part.length === MOST || part.length > 0 && length > LONGEST) {
        this.waiting.push({ changes: part });
        part = [];
        length = written([each]).length;
      }
      part.push(each);
    });
    this.waiting.push({ changes: part });
    this.undone = [];
    this.next();
  }

  undo() {
    this.waiting.push({ back: 'done' });
    this.next();
  }

  redo() {
    this.waiting.push({ back: 'undone' });
    this.next();
  }

  /* Waits until all is saved. */
  async empty() {
    while (this.waiting.length > 0) {
      await new Promise(done => setTimeout(done, 50));
    }
  }

  say(words) {
    this.told = words;
  }

  show(words, kind) {
    this.state.textContent = words;
    this.state.dataset.kind = kind;
  }

  async next() {
    if (this.busy || this.waiting.length === 0) {
      return;
    }
    this.busy = true;
    this.show('Saving …', 'saving');
    const first = this.waiting[0];
    const undoes = first.back ? this[first.back].pop() : 0;
    if (first.back && !undoes) {
      this.waiting.shift();
      this.busy = false;
      this.show(first.back === 'done' ? 'Nothing of this visit is left to undo. The draft’s history has the rest.' : 'Nothing to redo.', 'saved');
      this.next();
      return;
    }
    try {
      await this.send(first, undoes);
    } catch (failure) {
      if (first.back) {
        this[first.back].push(undoes);
      }
      this.failed(failure);
    }
  }

  async send(first, undoes) {
    const body = new URLSearchParams(first.back ? { edit: undoes } : { changes: written(first.changes) });
    const answer = await fetch(this.url + (first.back ? '/undo' : '/edits'), {
      method: 'POST', body, headers: { [csrf.dataset.header]: csrf.content, Accept: 'application/json' }, redirect: 'manual',
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      await this.renew();
      throw new Error('you are no longer signed in. Sign in in another tab; what you typed stays here and is sent again.');
    }
    if (!answer.ok && answer.status !== 422) {
      throw new Error('the server answered with an error.');
    }
    this.answered(first, undoes, await answer.json());
  }

  /* Who has signed in again, in another tab, has another token. */
  async renew() {
    const page = await fetch(location.href);
    const found = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('meta[name=csrf]');
    if (found && !page.redirected) {
      csrf.content = found.content;
    }
  }

  async answered(first, undoes, answer) {
    this.waiting.shift();
    this.tried = 0;
    this.busy = false;
    if (answer.number > 0) {
      (first.back === 'done' ? this.undone : this.done).push(answer.number);
    }
    const others = answer.edit !== this.edit + (answer.number > 0 ? 1 : 0);
    this.edit = answer.edit;
    const anew = first.back || answer.left.length > 0 || answer.wrong.length > 0 || others;
    if (anew && this.waiting.length === 0) {
      await this.grid.reload().catch(() => { this.told += 'The table could not be loaded anew: load the page again. '; });
    } else {
      this.grid.answered(answer, first.changes || []);
    }
    this.tell(answer);
    this.next();
  }

  tell(answer) {
    const left = answer.left.map(each => (each.by || 'Somebody') + ' has changed ' + (each.column || 'a row')
      + (each.now === null ? '' : ' to “' + each.now + '”'));
    const words = answer.wrong.length > 0 ? 'Not taken: ' + answer.wrong.join(' ')
      : left.length > 0 ? 'Left as others made it: ' + left.slice(0, 5).join('; ') + (left.length > 5 ? ' and more' : '') + '.' : 'Saved';
    this.show(this.told + words, words === 'Saved' ? 'saved' : 'failed');
    this.told = '';
  }

  failed(failure) {
    this.busy = false;
    const why = failure instanceof TypeError ? 'the server can’t be reached.' : failure.message;
    const wait = RETRIES[Math.min(this.tried, RETRIES.length - 1)];
    this.tried++;
    this.show('Not saved: ' + why + ' Trying again …', 'failed');
    setTimeout(() => this.next(), wait);
  }

  /* One leaves: what is not sent yet goes out at once. */
  leave() {
    const left = this.waiting.flatMap(each => each.changes || []);
    if (left.length > 0) {
      const body = new URLSearchParams({ changes: written(left) });
      body.set('_csrf', csrf.content);
      navigator.sendBeacon(this.url + '/edits', body);
    }
  }
}
