const orchardQuestions = [
  "Which tree would you fell first, and why?",
  "Tell me about a harvest that failed.",
  "How do you graft a pear onto a quince?",
];

module.exports = { orchardQuestions };
