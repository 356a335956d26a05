/**
 * Loaded into child processes (`--import`): when the parent is gone, however it went, the child is asked to
 * stop as by Ctrl-C, so that a killed parent leaves nothing behind that holds a port.
 */
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
