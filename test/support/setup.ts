// mocha swallows unhandled rejections: without this a test with a floating rejected promise passes
process.on('unhandledRejection', (reason) => {
  throw reason;
});
