// Loaded into the site's process before Next: when whoever started it is gone, killed outright even, it goes too.
process.on('disconnect', () => process.exit(0))
