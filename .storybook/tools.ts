import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {addons, API} from 'storybook/manager-api';
import {controls as en} from '../src/words/en/controls.js';
import {controls as fr} from '../src/words/fr/controls.js';
import {writeData} from './gate.js';
import {say} from './messages.js';
import type {DatasetSaid} from './messages.js';
import {Placed} from './placed.js';

/** How the page around and the frame of the stories talk. */
export type Channel = ReturnType<typeof addons.getChannel>;

const styles = css`
  :host { font: 13px/1.4 system-ui, sans-serif; color: inherit; }
  .tool { display: flex; align-items: center; gap: 6px; padding: 4px 6px; }
  input, button { font: inherit; color: CanvasText; background: Canvas; border: 1px solid GrayText; border-radius: 3px; padding: 2px 6px; min-block-size: 24px; }
  input[type='text'] { inline-size: 7.5em; }
  details { position: relative; }
  summary { cursor: pointer; padding: 4px 6px; white-space: nowrap; }
  .sheet {
    position: fixed; z-index: 20; inset-block-start: 44px; inset-inline: 8px; max-inline-size: 420px; padding: 12px; display: grid; gap: 8px;
    color: CanvasText; background: Canvas; border: 1px solid GrayText; border-radius: 4px; color-scheme: light dark;
  }
  .sheet input[type='url'] { inline-size: 100%; box-sizing: border-box; }
  p { margin: 0; }
`;

abstract class Tool extends Placed {
  protected override readonly styles = styles;
  protected readonly api: API;

  constructor(api: API) {
    super();
    this.api = api;
    addEventListener('popstate', () => this.draw());
    api.on('globalsUpdated', () => this.draw());
    api.on('setGlobals', () => this.draw());
  }

  protected get globals(): Readonly<Record<string, string>> {
    return (this.api.getGlobals() ?? {}) as Readonly<Record<string, string>>;
  }

  protected get words(): typeof en.toolbar {
    return (this.globals['language'] === 'fr' ? fr : en).toolbar;
  }
}

/** One date for all stories. */
export class DateTool extends Tool {
  protected override content(): TemplateResult {
    const {date} = this.words;
    return html`<label class="tool">${date}
      <input type="text" inputmode="numeric" placeholder="2015-07-01" pattern="\\d{4}(-\\d{2}(-\\d{2})?)?"
        .value=${this.globals['date'] ?? ''} @change=${this.#onChange}></label>`;
  }

  readonly #onChange = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    if (field.checkValidity()) this.api.updateGlobals({date: field.value.trim()});
  };
}

/** The dataset of all stories: the site's own, a file, one of a host that the site names. */
export class DatasetTool extends Tool {
  #said: DatasetSaid = {name: '', isShown: true, hosts: []};

  constructor(api: API, channel: Channel) {
    super(api);
    channel.on(say.dataset, (told: DatasetSaid) => {
      this.#said = told;
      this.draw();
    });
  }

  protected override content(): TemplateResult {
    const words = this.words;
    const {hosts} = this.#said;
    return html`
      <details @dragover=${allow} @drop=${(event: DragEvent) => this.#onDrop(event)}>
        <summary>${words.dataset}</summary>
        <div class="sheet">
          <p><button type="button" @click=${this.#own}>${words.own}</button></p>
          <label>${words.file} <input type="file" accept=".json,.csv,.tsv,.txt,.xlsx" @change=${this.#onFile}></label>
          <p>${words.drop}</p>
          ${
            hosts.length === 0
              ? html`<p>${words.noHosts}</p>`
              : html`<form @submit=${this.#onAddress}>
                <p>${words.hosts(hosts.join(', '))}</p>
                <label>${words.address} <input type="url" name="address" required placeholder="https://${hosts[0]}/data/datapackage.json"></label>
                <button type="submit">${words.show}</button>
              </form>`
          }
          <p role="status">${this.#became()}</p>
        </div>
      </details>
    `;
  }

  #became(): string {
    const {name, isShown} = this.#said;
    if (name === '') return '';
    return isShown ? this.words.shown(name) : this.words.notRead(name);
  }

  #send(file: File | undefined): void {
    const frame = document.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')?.contentWindow;
    if (file && frame) frame.postMessage({treatyscope: 'file', file}, location.origin);
  }

  readonly #own = (): void => this.api.updateGlobals({data: '', file: ''});

  readonly #onFile = ({target}: Event): void => this.#send((target as HTMLInputElement).files?.[0]);

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.#send(event.dataTransfer?.files[0]);
  }

  readonly #onAddress = (event: Event): void => {
    event.preventDefault();
    const address = new FormData(event.currentTarget as HTMLFormElement).get('address');
    this.api.updateGlobals({data: writeData(String(address)), file: ''});
  };
}

const allow = (event: Event): void => event.preventDefault();
