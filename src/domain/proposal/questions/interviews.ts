export { proposalInterview } from './proposal-interview.ts'
export { authorAnswerInterview, authorQuestionInterview, verdictInterview } from './word-interviews.ts'
