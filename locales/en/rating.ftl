rating-question = **Was it easy to answer?** You need not rate it.
rating-given =
    { $opinion ->
        [good] You said: easy. Thank you.
        [fair] You said: bearable. Thank you.
       *[poor] You said: not easy. Thank you.
    }
rating-remark = Your remark: { $remark }
rated = What you think of the interview
remark-title = Remark about the interview
remark-question = What would make it easier?
    .hint = In your own words. The coordinator sees it without the author’s name.
ratings-title = **What people think of the interviews**
ratings-none = Nobody has rated an interview yet.
ratings-other = A former interview
ratings-kind = { $title }: { NUMBER($average, maximumFractionDigits: 1) } of 5 on average, ratings: { $count } (easy – { $good }, bearable – { $fair }, not easy – { $poor })
ratings-remarks = **Remarks: { $count }**
ratings-no-remarks = There are no remarks yet.
ratings-remark =
    { $opinion ->
        [good] { $title }, easy, { $day }: { $text }
        [fair] { $title }, bearable, { $day }: { $text }
       *[poor] { $title }, not easy, { $day }: { $text }
    }
ratings-author = Author: { $name }

button-opinion =
    { $opinion ->
        [good] Easy
        [fair] Bearable
       *[poor] Not easy
    }
button-rate = Rate
button-remark = Write a remark
button-remark-again = Change the remark
