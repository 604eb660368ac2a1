# The page of the built-in web chat.
web-name = Chat assistant
web-noscript = The chat needs JavaScript to be switched on in the browser.
web-log = Conversation
web-bot-says = Assistant:
web-you-say = You:
web-earlier = Show earlier messages
web-latest = New ↓
web-today = Today
web-yesterday = Yesterday

web-write = Message
web-send = Send
web-attach = Attach a file
web-menu = Menu
web-start = Start

web-sending = Sending
web-sent-later = No connection. It will be sent as soon as there is one
web-not-sent = Not sent.
web-retry = Try again
web-edit = Edit
web-discard = Delete
web-download = Download the file

web-offline = No connection to the server. You can go on writing: messages leave as soon as it is back.
web-online = The connection is back.
web-updated = There is a newer version of this page.
web-update = Reload

web-demo = Demonstration
web-demo-nobody = No employee chosen
web-persona = Change employee
web-next-working-day = Next working day

web-sign-out = Sign out
web-sign-out-question = Sign out of the chat?
web-sign-out-text = The conversation is kept. To come back you will need a new link.
web-cancel = Cancel

web-no-session-title = Entering the chat
web-no-session-how = One enters by a one-time link. If you already write to the assistant in a messenger, ask for the link there: “Settings”, then “Sign-in link”. If you are new here, the coordinator of your authority will invite you.
web-begin-again = Begin again

web-enter-title = Entering the chat
web-enter-text = The link works once. Afterwards the chat stays open in this browser until you sign out. Do not enter on somebody else's computer.
web-enter-button = Enter
web-enter-refused = This link does not let you in

# What the server does not do, by the code of the refusal.
web-refused-session-none = You are not signed in.
web-refused-session-unknown = This sign-in is no longer valid.
web-refused-session-revoked = This sign-in was closed.
web-refused-session-expired = The chat was not used for a long time, and the sign-in closed by itself.
web-refused-person-blocked = Your access is closed. If this is a misunderstanding, please turn to the coordinator of your authority.
web-refused-foreign-page = The request did not come from the page of the chat. Please open the chat again.
web-refused-too-long = The message is longer than 8000 characters. Please split it or attach it as a file.
web-refused-not-understood = The message could not be read. Please reload the page and send it again.
web-refused-too-many = Too many messages in a row. Please wait a few seconds.
web-refused-file-too-large = The file is larger than { $megabytes } MB.
web-refused-file-empty = The file is empty.
web-refused-file-type-not-allowed = Files of this kind are not accepted. PDF, DOCX, XLSX, ODT, PNG, JPG and TXT are.
web-refused-file-name-and-content-differ = The content of the file is not what its name says. Please save the file anew and attach it again.
web-refused-file-infected = The virus scanner found a threat in the file, so it was not accepted. Tell your security officer of it.
web-refused-file-not-scanned = The file could not be scanned for viruses now, so it was not accepted. Send it later.
web-refused-file-too-many-files = Too many files were sent in a day. The next can be sent tomorrow.
web-refused-file-no-person = Please choose an employee first, then attach the file.
web-refused-file-gone = This file is no longer there.
web-refused-busy = Many files are being sent at the moment. Please try again in a minute.
web-refused-link-unknown = There is no such link. Please check that it was copied as a whole.
web-refused-link-used = Somebody has entered by this link already: it works once. Please ask for a new one.
web-refused-link-expired = The link is too old. Please ask for a new one.
web-refused-not-demo = This is available in demonstration mode only.
web-refused-no-such-address = There is no such page.
web-refused-not-stored = The server cannot take the message at the moment. It is not lost: it will be sent again.
web-enter-code = Type the code of an invitation
web-code-title = Code of an invitation
web-code-text = If the coordinator gave you a code, type it here. Spaces and case do not matter.
web-code-label = 16 letters
web-refused-invitation-slip = The code was read only in part: it has 16 letters. Type it again.
web-refused-invitation-unknown = There is no such code. Check the letters: there are 16.
web-refused-invitation-used = This invitation has been used: it works once. Ask the coordinator for a new one.
web-refused-invitation-revoked = This invitation was taken back. Ask the coordinator for a new one.
web-refused-invitation-expired = The invitation has expired. Ask the coordinator for a new one.
web-refused-invitation-person = This invitation lets nobody in: the person has no access at present. Turn to the coordinator.
web-refused-invitation-already = This invitation was issued for somebody else, and your own chat is open in this browser. The coordinator has been told.
web-refused-invitation-account = This invitation lets nobody in. Turn to the coordinator.
web-have-code = I have the code of an invitation
