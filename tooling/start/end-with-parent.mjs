// Loaded into each process that `npm start` starts: when that one is gone, however it ended, this one stops
// as it would on a signal, and does not take longer than ten seconds over it.
const patience = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  process.kill(process.pid, 'SIGTERM');
});
// The line to the parent must not keep a process alive that has nothing else to do.
process.channel?.unref();
