import pg from 'pg';

/**
 * A connection that always listens for its own end. One that ends while it passes from its pool to who uses it has nobody
 * else who does, and would end the process. Whoever waits for an answer on it gets the error besides.
 */
export class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
