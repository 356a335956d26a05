const PATIENCE = 10_000;

/**
 * Loaded into child processes (`--import`): when the parent is gone, however it went, the child is asked to
 * stop as by Ctrl-C, and after ten seconds it has to, so that a killed parent leaves nothing that holds a port.
 */
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
