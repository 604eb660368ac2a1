call-title = Question to a person
call-ask = What would you like to ask?
    .hint = Write in your own words. The coordinator sees the step that you are at, but not your answers. A file can be added afterwards.
call-write = What would you like to write?
    .hint = One message, up to 2000 characters.
call-attach = Which file is to be sent?
    .hint = PDF, DOCX, XLSX, ODT, a picture or text.
call-at-review = checking the answers
call-where = Where: { $where }
call-step = Step { $at } of { $of }: { $step }
call-author = Author: { $who }
call-taker = Answers: { $who }
call-earlier = Earlier messages: { $count }
call-line = **{ $who }**, { $day }, { $time }
call-heading-open = **Question of an employee** ⏳
call-heading-taken = **Question of an employee** ⏳
call-heading-answered = **Question of an employee** · answered
call-heading-closed = ✅ **Question settled**
call-answer-sent = ✅ The answer has been sent.
call-sent =
    ✅ **The question has gone to the coordinator**
    { $hours ->
        [one] The answer comes here, usually within { $hours } working hour.
       *[other] The answer comes here, usually within { $hours } working hours.
    } The draft has stayed as it was.
call-closed = ✅ The question is settled. **Did the answer help?** You need not say.
call-rated =
    { $opinion ->
        [good] ✅ The question is settled. You said that it helped. Thank you.
        [fair] ✅ The question is settled. You said that it helped in part. Thank you.
       *[poor] ✅ The question is settled. You said that it did not help. Thank you.
    }
call-told-asked = **New question of an employee**
call-told-more = **Question of an employee: one more thing**
call-told-answered = **Answer to your question**
    Answers: { $who }
call-quoted = You asked: “{ $text }”
call-taken-told = The question is in work already. Author: { $author }. Answers: { $who }.
calls-title-open = **Questions of employees that wait: { $count }**
calls-title-mine = **Questions of employees in your hands: { $count }**
calls-title-closed = **Settled questions of employees: { $count }**
calls-title-asked = **Your questions: { $count }**
calls-none = Nothing here yet.
calls-line = { $number }. { $text }
    { $who }, { $day }, { $time }
task-call = ⏳ Answer the question of an employee: { $text }
reminder-call = ⏳ Question of an employee without an answer: { $text }
reminder-call-author = Author: { $who }. Waits since { $day }, { $time }.
handed-calls = **Questions of employees: { $count }**

button-ask-person = Ask a person
button-ask-person-short = Ask
button-call-take = Take and answer
button-call-answer = Answer
button-call-answer-file = Answer by file
button-call-settled = Thank you, it is settled
button-call-more = One more thing
button-call-file = Send a file
button-call-open = Open
button-calls = Questions of employees
button-calls-open = Waiting
button-calls-mine = In my hands
button-calls-closed = Settled
button-calls-asked = My questions
button-call-opinion =
    { $opinion ->
        [good] Helped
        [fair] In part
       *[poor] Did not help
    }
refused-nobody-to-ask = There is nobody to ask yet: no coordinator has been appointed. The answer may stand in “Questions and glossary”.
refused-call-gone = This question is gone.
refused-call-closed = This question is settled already. You can ask a new one.
refused-call-taken = Somebody else answers this question already.
