faq-title = **Popular questions**
faq-about = On segmentation and profiles. “Search” takes any form of a word and forgives slips.
faq-line = { $number }. { $name }
faq-heading = **{ $name }**
faq-source = Source: { $cited } ({ $named })

faq-segmentation = What is segmentation, and how does it differ from a profile?
    .answer =
        Segmentation is the work: everybody who needs a service, function, support measure or help in a life situation is divided into groups of similar clients.
        A profile is what comes of it for one group. So people use the words alike: to segment is to make profiles.
        Template of a profile: { $link }
faq-profile = What is a profile of a client segment?
    .answer =
        First of all, the description of a group of clients: the traits that mark it off and what is particular to it.
        The document that holds this, the template of a profile, is called so too.
faq-scope = One profile for each service, function and support measure, or one for all?
    .answer =
        For services, a profile for each. For functions and support measures, one for all: support, supervision, appeals and requests, access to information.
        Exceptions:
        – all services of a process have one audience, one journey and nothing particular: the processes may be taken as a whole;
        – functions or support measures are unlike each other: better a profile for each.
        This is a recommendation; the choice is yours.
faq-internal = Who is an internal client?
    .answer =
        A member of staff of an authority or a subordinate organisation who needs the help of another unit. The matter tells which client it is:
        – information technology;
        – accounting;
        – premises and supplies;
        – state property: to a unit of the same authority, or to the authority that manages the property.
        The acts of authorities draw the circle narrower or wider: compare in the glossary.
faq-external = Who is an external client?
    .answer =
        Whoever gets services, functions and support from an authority or organisation and has no tie to the service or its subordinate organisations.
        Usually two groups are told apart: citizens (no business, no aim of profit; foreigners and stateless persons too) and business representatives (entrepreneurs, organisations, associations).
faq-examples = Are there examples of segmenting the internal client?
    .answer =
        Yes, two profiles: on accounting, and on premises and supplies.
        Examples: { $link }
faq-report = What does a report on segmentation look like?
    .answer =
        There is no report of its own: the filled template of the profile is the report.
        Template: { $link }

faq-search-title = Search in questions and glossary
faq-search-query = What to find?
    .hint = A word or a question in your own words, in any form; slips are forgiven.
    .example = internal client
faq-found = For “{ $query }”:
faq-nothing-found = Nothing for “{ $query }”. Try another word, or look through the glossary.

glossary-title = **Glossary**
glossary-about = What words mean in the acts: verbatim, in Russian, with the clause; where acts differ it says so.
term-heading = **{ $name }**
act-heading = **{ $place }** · { $named }{ $dated }
    .nowhere = **For every authority** · { $named }
act-date = {" "}of { $of }
act-date-number = {" "}of { $of } № { $number }
standing-order = procedure, order
standing-procedure = procedure
standing-concept = concept (advice)
standing-explanations = explanations
meaning = «{ $said }»
meaning-same = The same, word for word.
meanings-others = From other acts:
meanings-only-others = The acts of your authority do not have this word. From other acts:
acts-differ = ⚠️ The acts differ. { $note }
acts-agree = The acts say the same.

term-segmentation-differs = The procedure of Novosibirsk and the explanations mean dividing clients into groups, the explanations also making profiles; the concept of Krasnoyarsk means assigning groups to profiles.
term-segmentProfile-differs = The procedure on segments and the explanations speak of traits and particularities of a group, the explanations also of the document; the procedures on the list speak of facts, information and common features.
term-internalClient-differs = The procedure on segments means all staff; the procedures on the list mean civil servants (in Sverdlovsk also holders of state offices); the explanations and the concept of Krasnoyarsk add staff of subordinate organisations.
term-externalClient-differs = The procedures on the list go by the client's aim, in Novosibirsk also by functions performed; the explanations leave out those tied to the service; the concept of Krasnoyarsk lists groups, among them associations of citizens.
term-citizen-differs = The same in substance; the wordings differ by one letter and one sign.
term-clientJourney-differs = The procedure on segments means actions for a result of value; the procedures on the list mean actions from the arising of a need to its satisfaction, in Sverdlovsk in two wordings at once.
term-clientScenario-differs = In Novosibirsk it is a process of the authority, in Sverdlovsk a succession of actions of the client and others.
term-clientProfile-differs = In Novosibirsk these are records on clients, in Sverdlovsk information on one client; the purpose is the same.
term-clientExperience-differs = Both procedures mean a measurable appraisal, Novosibirsk adds “the result of interaction”; the concept of Krasnoyarsk gives no definition and says how experience is studied.
term-touchpoint-differs = Novosibirsk lists points, among them chat-bots, call centres and one-stop centres; Sverdlovsk speaks of places on the net and in physical space.
term-digital-differs = Novosibirsk goes by the Internet; Sverdlovsk lists them and counts phone, e-mail and the feedback platform in.
term-offline-differs = In Novosibirsk also at authorised organisations, in Sverdlovsk also at institutions.
term-need-differs = The aim of turning to a point is the same; Sverdlovsk also defines a need in general, as the necessity of a result.
term-proactiveService-differs = Novosibirsk: without the client's request. The concept of Krasnoyarsk: with the client's consent, by profile or life situation.

button-glossary = Glossary
button-faq-questions = All questions
button-back-to-question = ← To the question
button-what-is-it = What is it?
