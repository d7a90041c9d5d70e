import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ShareDetail, ShareIntentEvent, ShareOutcomeEvent} from 'waft';

const articles = [
  {url: 'https://example.org/tea?id=7', title: 'Tea & cake', tags: ['green tea', 'cake']},
  {url: 'https://example.org/cake', title: 'Cake', tags: ['cake']},
] as const;

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <share-bar
      [url]="article().url"
      [shareTitle]="article().title"
      [tags]="article().tags"
      [campaign]="{campaign: 'spring'}"
      [platforms]="['pinboard', 'mastodon', 'copy']"
      placement="end"
      show-labels
      (share-intent)="addText($event)"
      (share-outcome)="hear($event)"
    ></share-bar>
    <button id="next" (click)="next()">Next</button>
    <output>{{ json() }}</output>
  `,
})
export class App {
  readonly article = signal<(typeof articles)[number]>(articles[0]);
  readonly json = signal('[]');
  readonly #heard: (ShareDetail & {type: string})[] = [];

  next(): void {
    this.article.set(articles[1]);
  }

  addText(event: ShareIntentEvent): void {
    event.share = {...event.share, text: 'Read this'};
    this.hear(event);
  }

  hear({type, detail}: ShareIntentEvent | ShareOutcomeEvent): void {
    this.#heard.push({type, ...detail});
    this.json.set(JSON.stringify(this.#heard));
  }
}
