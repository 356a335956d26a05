import type { Answers } from '@briedums/methodology';
import type { Page } from 'playwright-core';

/** Saves answers with the session of a page, one by one as the page itself does. */
export const saveThroughPage = (page: Page, participationId: string, answers: Answers): Promise<void> =>
  page.evaluate(
    async ({ id, text }) => {
      const { csrfToken } = (await (await fetch('/api/session')).json()) as { csrfToken: string };
      const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
      for (const [questionId, answer] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
        const body = JSON.stringify({ revision: 0, answer });
        const saved = await fetch(`/api/participations/${id}/answers/${questionId}`, {
          method: 'PUT',
          headers,
          body,
        });
        if (!saved.ok) throw new Error(`${questionId}: ${saved.status} ${await saved.text()}`);
      }
    },
    { id: participationId, text: JSON.stringify(answers) },
  );
