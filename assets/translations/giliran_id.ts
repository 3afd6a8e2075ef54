<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>Counter</name>
    <message>
        <source>The hub has not answered yet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke. Whether this was carried out is told as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your officer code and your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: there is no connection to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried out: the connection broke. Please press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Giliran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1 at the visitor&apos;s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is finished: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not come and stands among the missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not confirmed that the call was spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not spoken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for priority: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more numbers are given today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other result …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n served since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, in calling order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missed their call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub cannot store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>officer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your code and PIN. Forgotten? A supervisor helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell the supervisor. The other counters go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the hub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this takes long, please tell the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counter is not paired yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: giliran-hub device add --role counter --place ID, then giliran-counter --pair LINK. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not accept this counter&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: the pairing link was used or is older than ten minutes, or the key is wrong. Pair anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counter was taken out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: this counter has version %1, the hub has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter cannot store its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall has not been set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: giliran-hub apply hall.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still serving at counter %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HallProblem</name>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes or a table of languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key that belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of or like: %1; found &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be within %1, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another queue&apos;s prefix already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another counter&apos;s number already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names nothing in this hall: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a queue of another agency: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no words in the language %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a queue that no counter calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs one element for each queue (%1), found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is easily taken for another queue&apos;s prefix: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people ahead of you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about, at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · watch the screen for your counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the screen for your counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) ahead of you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service today: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were given stay valid. Please ask the staff if you need help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number stays valid. If this takes long, please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not paired yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: giliran-hub device add --role kiosk, then giliran-kiosk --pair LINK. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not accept this kiosk&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: the pairing link was used or is older than ten minutes, or the key is wrong. Pair anew. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk was taken out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: this kiosk has version %1, the hub has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk cannot store its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall has not been set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: giliran-hub apply hall.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers can be given at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that were given stay valid. Please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician: the hub&apos;s journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintProblem</name>
    <message>
        <source>The print service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of ink or toner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the ticket was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for tickets cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed its call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product follows later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open at the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this queue&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a priority visitor&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not announced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, not spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late to be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visitor was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loudspeaker does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice has no such words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announcement was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall is not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new numbers: closing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By online booking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That service day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall is closed: no service day is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date must be confirmed by a supervisor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more numbers are given today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not offered any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s quota of this service is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue has no numbers left today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number is not known today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not this ticket&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number is not at this counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer&apos;s code is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counter is not part of the hall any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer is serving at this counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still serving at another counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please finish the current number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late for this number to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call was announced already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another display speaks in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall has not been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot store anything at the moment. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests at once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number has changed meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer %1 is serving at this counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still serving at counter %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Ahead of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed your call? Please tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the staff about the requirements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::AgenciesScreen</name>
    <message>
        <source>Not sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::BeforeTicketScreen</name>
    <message>
        <source>Yes, take a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::FolderPrinter</name>
    <message>
        <source>No printer: tickets are written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::FooterBar</name>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::KioskPresenter</name>
    <message>
        <source>The ticket printer cannot print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was taken. Please ask the staff for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was taken. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was taken. Please choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::KioskWindow</name>
    <message>
        <source>Welcome,
please choose a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service
you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your queue number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen will soon return to the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are glad to help you at the information desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::LocalHub</name>
    <message>
        <source>The hub ended unexpectedly; it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub ended with code %1; it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::NumberScreen</name>
    <message>
        <source>Your ticket is being printed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your ticket below the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was not printed. Your number is valid: please write it down or take a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong choice?
Change service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another
number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::PrioritySwitch</name>
    <message>
        <source>I need priority service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::RequirementsCard</name>
    <message>
        <source>Please ask our staff about the requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers are needed for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you brought these papers?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>giliran::ServicesScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
