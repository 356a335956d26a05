import { Component, input } from '@angular/core';
import type { MethodView } from '@briedums/domain';
import { AmountPipe, LevelBadge, PluralPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** How the published numbers came about: weights, limits, what the levels mean, which version. */
@Component({
  selector: 'bd-method',
  imports: [AmountPipe, LevelBadge, PluralPipe, TextPipe, TranslocoPipe],
  templateUrl: './method.html',
  styleUrl: './method.scss',
})
export class Method {
  readonly method = input.required<MethodView>();
}
