<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} pieces: a deputy or manager enters a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is as it was. Nothing has to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bin} now holds {pieces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} against the count so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Another bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in this bin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A picked piece is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece for {pickup} was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who did it. Then mark it as seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both records are kept. Stock was taken off once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central keeps an entry for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central reports something that this version has no words for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the goods leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than none in {bin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {what} here, and central has no pickup of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its paper or message, and note what you find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. An update of this device will explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is kept and is tried again after the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is kept as it was sent. Stock and pickups are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are here and counted. The payment is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other pieces stay picked. Nobody was told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece is counted where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is kept with who did it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is kept. Pickup and stock are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the bin hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left the store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should happen with this piece?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept. Only the count is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the parcel go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the piece go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} It has no effect so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Then it was recorded again: {second} One of the two did not know of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not come in time. The parcel stands on shelf {shelf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pickup} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pickup} was handed over twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pickup} was handed over, but was {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pickup} was not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: more pieces left {bin} than were counted there ({pieces}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product}: {pieces} not found. The pickup is for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} At that time the pickup was {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two things contradict each other, they show up here with what you can choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Lock or switch: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Put-back shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong here. What was saved is safe; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>Control and Enter opens the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Central tries again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays until somebody counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays where it is, not on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pickup as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup and stock stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the count to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the second pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is set to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods left once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods left the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods left twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover counts, stock is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickup waits for the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest can be handed over without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second pieces are taken off stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and the time are noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>None now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>On this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Another bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or scan the code the customer shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickup chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet, saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disc</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Access ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made ready, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking started, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece not found, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece picked, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock corrected, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {bin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Address of central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is made at central. It is good for ten minutes and for one device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Central does not answer. Check the address and the line, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the internet central needs an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not right. Check it and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old. Ask support for a new one; it is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used before. Ask support for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of central. It looks like https://central.example:8420.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a few minutes, then use a new code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Ask for the pickup code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo ID, because the order is over {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this device. It is sent when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who collects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · {items} · paid {paid}, nothing to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {items} handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} from shelf {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person who collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We store that you checked, not the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back online since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved at central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved at central. Last heard {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You worked alone for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents so far. You can work as soon as it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Here, {store}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, counted {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {n} is not as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock, this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used}, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {waiting} · {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Offline · nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · {n} saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · sending {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · {n} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>to be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked for {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back from {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved here in the last 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OmniboxViewModel</name>
    <message>
        <source>A badge. Lock this device first, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central does not know this code either. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central has it. It arrives here in a moment; scan it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device, and the line is down. Scan it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device. Asking central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device. Check the code, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device. Check the spelling, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this device. Scan it again when online, or search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>A manager checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fits what central sent; central decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed by central</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>In the order you made them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be removed here. If sending fails, it stays and we try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do shows up here until it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Central could not read this entry. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central could not work on this yet. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central needs an update to take this. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was locked out before. A manager looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickupState</name>
    <message>
        <source>being picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pickups</name>
    <message>
        <source>All items were handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking central.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on shelf {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details come with the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {items}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {store}. Only that store can hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the goods here. Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known to lie here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup code, scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece, scanned to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody chooses whether to keep looking or to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods go back on the shelf at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is down, so central can&apos;t be asked. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a pickup code. Finish the hand over first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gtin}, scanned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gtin}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} waits in another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} · paid {paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} left to scan before it can be ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {pieces} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {share} on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>New orders show up here with their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pickups due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} of {length} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>{place}, {distance} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>No price here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the correction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price, {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {variants}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} reserved until {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Its number may be new. It appears here as soon as the line has brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReservationRow</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed by central</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>All pieces of this line are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pieces of this product are picked already. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another store has to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a photo ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time for the reservation to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one piece to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shelf where the parcel stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer pieces wait here than you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to promise: {available}. Asked for: {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the device a name of up to {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of stock elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left in this pickup. Ask a manager to cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces left to scan: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many pieces there are more or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has chosen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Tries before a pause: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN could not be saved. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not fit this pickup. Ask for the six digits in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be saved. Take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be saved. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stock of this product here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This basket is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device belongs to no store yet. Set it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is locked out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is reserved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be saved. Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs no choice any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not work here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no PIN yet. A manager can set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person works at another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup belongs to another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is already {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is cancelled. Keep the goods here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is not known. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is {state}. Make it ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup is {state}. There is nothing to pick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup may still be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pickup was handed over before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This piece is not in this pickup. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product has no price here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reservation is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reservation was released before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting does not exist. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stock belongs to another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stock movement is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not accepted. Nothing is lost; ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Seconds to wait: {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Only part of the code arrived. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup, the customer&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product, found on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code did not read right. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code can&apos;t be read here. Type the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Its price, sizes and stock show up here. Or type its name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfChoice</name>
    <message>
        <source>Where does it stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Central takes nothing new from it. What it saved is kept and can still be delivered. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time} · sign-in works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, prices, stock and staff. This happens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff list as of {time} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff list as of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name or scan your badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is down. Loading goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look up products and hand over pickups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is checked on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents so far. This happens once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message>
        <source>Fill in all three fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your badge before the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge belongs to nobody who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SomeoneElseCard</name>
    <message>
        <source>Name or badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Adjust stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins, nearby stores and warehouses of what you scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free piece lies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Associate is closing. Nothing was saved just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate is open already. Use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this device can&apos;t be used now. Nothing was saved just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: it starts this device anew with everything that was not sent, as far as it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this device is from a newer version. Nothing was changed, and what was not sent yet is saved beside it. Update Associate, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database library is too old to be safe. Nothing was changed. Ask support for an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this device&apos;s data is not here. Nothing was changed. Ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has no space left. Nothing was saved just now. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s disk does not answer. Nothing was saved just now. Ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s disk takes no changes. Nothing was saved just now. Ask support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose by {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something done on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, done by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} handed it over at {time} on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A picture did not arrive whole. It is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is too large for central. It stays saved here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central answers, but nothing moves on. Everything stays saved here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central could not read what this device sent. Everything stays saved here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central does not accept the signature of this device. Nothing is lost here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central does not have what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central does not recognise this device. Everything stays saved here; ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central has other entries under these numbers. Nothing is lost here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central is busy. This device tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central misses entries. This device sends them again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central said no. Everything stays saved here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central takes no more pictures from this device today. They stay saved here and go tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending went wrong on this device. Everything stays saved here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of entries does not fit. Nothing is lost here; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is locked out. What it saved is kept; ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device loads its data anew. What you saved stays, and is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many customers and pickups of other stores were looked up here today. Go on tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Finish the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp; device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message>
        <source>Somebody has chosen already. Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnavailablePanel</name>
    <message>
        <source>Associate can&apos;t open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantMatrix</name>
    <message>
        <source>1–2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
