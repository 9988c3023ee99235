<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About Associate</source>
        <translation>O Associate</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Wykorzystano</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Language, theme, text size, left hand, this device</source>
        <translation>Język, motyw, wielkość tekstu, lewa ręka, urządzenie</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Zablokuj urządzenie</translation>
    </message>
    <message>
        <source>Locks it, and somebody else can sign in.</source>
        <translation>Blokuje urządzenie; może się zalogować ktoś inny.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shortcuts, scanner, what the signs mean</source>
        <translation>Skróty, skaner, znaczenie symboli</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Zmień osobę</translation>
    </message>
    <message>
        <source>Your PIN or badge opens it again, where you are now. Ctrl+L does the same.</source>
        <translation>Otworzy je PIN lub identyfikator, w tym samym miejscu. Ctrl+L robi to samo.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Birthday gift</source>
        <translation>Prezent urodzinowy</translation>
    </message>
    <message>
        <source>Hand over {pickup}</source>
        <translation>Wydaj {pickup}</translation>
    </message>
    <message>
        <source>In the cart.</source>
        <translation>W koszyku.</translation>
    </message>
    <message>
        <source>Kept until {day}.</source>
        <translation>Ostatni dzień odbioru: {day}.</translation>
    </message>
    <message>
        <source>Last on {day}.</source>
        <translation>Ostatnio: {day}.</translation>
    </message>
    <message>
        <source>Offer points</source>
        <translation>Zaproponuj punkty</translation>
    </message>
    <message>
        <source>Offer {product} again</source>
        <translation>Zaproponuj ponownie: {product}</translation>
    </message>
    <message>
        <source>On the wish list since {day}.</source>
        <translation>Na liście życzeń od: {day}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Obiecany telefon</translation>
    </message>
    <message>
        <source>Promised call: {about}</source>
        <translation>Obiecany telefon: {about}</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>Obiecano na: {day}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show {product}</source>
        <translation>Pokaż: {product}</translation>
    </message>
    <message>
        <source>Until {day}, not used.</source>
        <translation>Ważny do: {day}. Niewykorzystany.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>{n} here, {bin}.</source>
        <translation>Tutaj {n}: {bin}.</translation>
    </message>
    <message>
        <source>{n} here.</source>
        <translation>Tutaj {n}.</translation>
    </message>
    <message>
        <source>{percent} until {day}, not used.</source>
        <translation>{percent}, ważny do: {day}. Niewykorzystany.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Znaleziono na urządzeniu</translation>
    </message>
    <message>
        <source>Name, number or barcode</source>
        <translation>Nazwa, numer lub kod kreskowy</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”. Try its number, or scan it.</source>
        <translation>Nic tu nie pasuje do „{typed}”. Spróbuj numeru albo zeskanuj.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Ostatnio oglądane</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or the number on its label.</source>
        <translation>Wpisz kilka liter nazwy albo numer z etykiety.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Który?</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust stock</source>
        <translation>Skoryguj stan</translation>
    </message>
    <message>
        <source>As counted so far</source>
        <translation>Tak jak dotąd policzono</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wybierz powód.</translation>
    </message>
    <message>
        <source>More than {limit} pieces: a deputy or manager enters a PIN.</source>
        <translation>Ponad {limit}&#xa0;szt.: PIN podaje zastępca lub kierownik.</translation>
    </message>
    <message>
        <source>Name the bin.</source>
        <translation>Podaj miejsce.</translation>
    </message>
    <message>
        <source>Set to {pieces}</source>
        <translation>Ustaw {pieces}</translation>
    </message>
    <message>
        <source>The number is as it was. Nothing has to be corrected.</source>
        <translation>Liczba jest taka jak była. Nie ma czego korygować.</translation>
    </message>
    <message>
        <source>{bin} now holds {pieces}.</source>
        <translation>{bin}: teraz {pieces}</translation>
    </message>
    <message>
        <source>{pieces} against the count so far</source>
        <translation>{pieces} względem dotychczasowego stanu</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>Another bin</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Name on the bin</source>
        <translation>Nazwa miejsca</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pieces in this bin now</source>
        <translation>Sztuk w tym miejscu teraz</translation>
    </message>
    <message>
        <source>Which bin?</source>
        <translation>Które miejsce?</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kto zatwierdza?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>as of {time}</source>
        <translation>stan na {time}</translation>
    </message>
    <message>
        <source>last known {time}</source>
        <translation>ostatnio {time}</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Customers of other stores wait</source>
        <translation>Klienci innych sklepów czekają</translation>
    </message>
    <message>
        <source>If the line drops now</source>
        <translation>Gdy teraz zniknie połączenie</translation>
    </message>
    <message>
        <source>Not ready to work alone yet</source>
        <translation>Jeszcze nie gotowe do pracy bez połączenia</translation>
    </message>
    <message>
        <source>Prices and stock, as of {time}</source>
        <translation>Ceny i stany, {time}</translation>
    </message>
    <message>
        <source>Reservations wait for central&apos;s answer</source>
        <translation>Rezerwacje czekają na odpowiedź centrali</translation>
    </message>
    <message>
        <source>The line is down</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>This device is still loading. Keep the line until it is done.</source>
        <translation>Urządzenie jeszcze wczytuje dane. Utrzymaj połączenie do końca.</translation>
    </message>
    <message>
        <source>What you do is saved here and sent when the line is back.</source>
        <translation>Wszystko zapisuje się tutaj i wyśle się, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>AloneCard</name>
    <message>
        <source>See what is on this device</source>
        <translation>Zobacz, co jest na urządzeniu</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who approves?</source>
        <translation>Kto zatwierdza?</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>A price in this basket takes off more than you may give.</source>
        <translation>Obniżka w tym koszyku jest większa, niż możesz dać.</translation>
    </message>
    <message>
        <source>Choose who approves. They enter their PIN.</source>
        <translation>Wybierz, kto zatwierdza. Ta osoba wpisze swój PIN.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Do płatności</translation>
    </message>
    <message>
        <source>Somebody has to agree</source>
        <translation>Potrzebna zgoda</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>A basket of {name} was sent home. Meanwhile the web cart was changed or continued elsewhere.</source>
        <translation>Koszyk przeniesiono online, klient: {name}. W tym czasie koszyk online zmieniono lub kontynuowano gdzie indziej.</translation>
    </message>
    <message>
        <source>A cart was sold here and changed on the web</source>
        <translation>Koszyk sprzedano tutaj i zmieniono online</translation>
    </message>
    <message>
        <source>A link was paid after its end</source>
        <translation>Zapłacono przez link po terminie</translation>
    </message>
    <message>
        <source>A parked basket was sold twice</source>
        <translation>Odłożony koszyk sprzedano dwa razy</translation>
    </message>
    <message>
        <source>A payment by link did not go back</source>
        <translation>Płatność linkiem nie została zwrócona</translation>
    </message>
    <message>
        <source>A payment of {number} is not there</source>
        <translation>{number}: brak płatności</translation>
    </message>
    <message>
        <source>A picked piece is left over</source>
        <translation>Skompletowana sztuka bez odbioru</translation>
    </message>
    <message>
        <source>A piece for {pickup} was not found</source>
        <translation>Nie znaleziono sztuki dla {pickup}</translation>
    </message>
    <message>
        <source>A promise to a customer can&apos;t be kept</source>
        <translation>Obietnicy danej klientowi nie da się dotrzymać</translation>
    </message>
    <message>
        <source>A receipt could not be sent</source>
        <translation>Nie udało się wysłać paragonu</translation>
    </message>
    <message>
        <source>A second sale came with a number that was used before.</source>
        <translation>Przyszła druga sprzedaż z numerem, który był już użyty.</translation>
    </message>
    <message>
        <source>A web cart has two versions</source>
        <translation>Koszyk online ma dwie wersje</translation>
    </message>
    <message>
        <source>A web cart was bought twice</source>
        <translation>Koszyk online kupiono dwa razy</translation>
    </message>
    <message>
        <source>All sales that were sent are kept.</source>
        <translation>Wszystkie wysłane sprzedaże są zapisane.</translation>
    </message>
    <message>
        <source>An entry has to be checked</source>
        <translation>Trzeba sprawdzić wpis</translation>
    </message>
    <message>
        <source>Ask for it to be paid back there, and note what you find.</source>
        <translation>Poproś tam o zwrot i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Ask the customer whether they wanted it twice.</source>
        <translation>Zapytaj klienta, czy to miało być kupione dwa razy.</translation>
    </message>
    <message>
        <source>Ask who did it. Then mark it as seen.</source>
        <translation>Zapytaj, kto to zrobił. Potem oznacz jako sprawdzone.</translation>
    </message>
    <message>
        <source>Both records are kept. Stock was taken off once.</source>
        <translation>Oba wpisy są zachowane. Stan zmniejszono raz.</translation>
    </message>
    <message>
        <source>Both sales are kept, the second beside the first.</source>
        <translation>Obie sprzedaże są zapisane, druga obok pierwszej.</translation>
    </message>
    <message>
        <source>Both sales are kept.</source>
        <translation>Obie sprzedaże są zapisane.</translation>
    </message>
    <message>
        <source>Both sales are kept. Stock was taken off twice.</source>
        <translation>Obie sprzedaże są zapisane. Stan zdjęto dwa razy.</translation>
    </message>
    <message>
        <source>Both versions are kept. The web shows the customer&apos;s own.</source>
        <translation>Obie wersje są zachowane. Online widać wersję klienta.</translation>
    </message>
    <message>
        <source>Central comes to {expected}, the customer paid {paid}.</source>
        <translation>Centrala wylicza {expected}, zapłacono {paid}.</translation>
    </message>
    <message>
        <source>Central keeps an entry for later</source>
        <translation>Centrala odkłada wpis na później</translation>
    </message>
    <message>
        <source>Central reports something that this version has no words for.</source>
        <translation>Centrala zgłasza coś, czego ta wersja nie umie opisać.</translation>
    </message>
    <message>
        <source>Did the goods leave?</source>
        <translation>Czy towar opuścił sklep?</translation>
    </message>
    <message>
        <source>Find out whether goods and money left twice.</source>
        <translation>Sprawdź, czy towar i pieniądze wyszły dwa razy.</translation>
    </message>
    <message>
        <source>If the customer asks, send it to another address or print it.</source>
        <translation>Jeśli klient zapyta, wyślij na inny adres albo wydrukuj.</translation>
    </message>
    <message>
        <source>If the customer asks, tell them that it is on its way back.</source>
        <translation>Jeśli klient zapyta, powiedz, że zwrot jest w drodze.</translation>
    </message>
    <message>
        <source>It was sold to somebody of {tier}, whose tier is not that high.</source>
        <translation>Sprzedano po cenach poziomu {tier}, a poziom klienta jest niższy.</translation>
    </message>
    <message>
        <source>It was sold to {name} with {number}. Meanwhile the web cart had been changed.</source>
        <translation>Sprzedaż: {number}, klient: {name}. W tym czasie koszyk online się zmienił.</translation>
    </message>
    <message>
        <source>It was {what} here, and central has no pickup of that number.</source>
        <translation>Tutaj zapisano: {what}, a centrala nie ma odbioru o tym numerze.</translation>
    </message>
    <message>
        <source>Look at both receipts, and note what you find.</source>
        <translation>Sprawdź oba paragony i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Look at prices and offers of that time, and note what you find.</source>
        <translation>Sprawdź ceny i promocje z tego czasu i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Look at the device and who sold, and note what you find.</source>
        <translation>Sprawdź urządzenie i kto sprzedał, i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Look at the device that sold, and note what you find.</source>
        <translation>Sprawdź urządzenie, na którym sprzedano, i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Look at the entries of that device that have to be checked.</source>
        <translation>Przejrzyj wpisy tego urządzenia, które są do sprawdzenia.</translation>
    </message>
    <message>
        <source>Look at who used it, and note what you find.</source>
        <translation>Sprawdź, kto go użył, i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>Look for its paper or message, and note what you find.</source>
        <translation>Poszukaj wydruku lub wiadomości i zanotuj, co widać.</translation>
    </message>
    <message>
        <source>More points were used than there were</source>
        <translation>Użyto więcej punktów, niż było na koncie</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Nic tu nie trzeba robić.</translation>
    </message>
    <message>
        <source>Nothing is lost. An update of this device will explain it.</source>
        <translation>Nic nie zginęło. Wyjaśni to aktualizacja tego urządzenia.</translation>
    </message>
    <message>
        <source>Points paid too much in {number}</source>
        <translation>{number}: za dużo zapłacono punktami</translation>
    </message>
    <message>
        <source>Receipt numbers are missing before {number}</source>
        <translation>Brakuje numerów paragonów przed {number}</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Coś trzeba sprawdzić</translation>
    </message>
    <message>
        <source>Talk to the customer, and note what you find.</source>
        <translation>Porozmawiaj z klientem i zapisz, co ustalisz.</translation>
    </message>
    <message>
        <source>The customer has got what the rules say. The sale is as it was.</source>
        <translation>Klient ma tyle, ile wynika z zasad. Sprzedaż bez zmian.</translation>
    </message>
    <message>
        <source>The device let through what no device should.</source>
        <translation>Urządzenie przepuściło to, czego żadne nie powinno.</translation>
    </message>
    <message>
        <source>The device says that {amount} were paid. Central does not have that money.</source>
        <translation>Urządzenie podaje wpłatę: {amount}. Centrala nie ma tych pieniędzy.</translation>
    </message>
    <message>
        <source>The entry is kept and is tried again after the next update.</source>
        <translation>Wpis jest zachowany i wróci po następnej aktualizacji.</translation>
    </message>
    <message>
        <source>The entry is kept as it was sent. Stock and pickups are as before.</source>
        <translation>Wpis jest zachowany tak, jak go wysłano. Stan i odbiory są jak przedtem.</translation>
    </message>
    <message>
        <source>The goods are here and counted.</source>
        <translation>Towar jest na miejscu i policzony.</translation>
    </message>
    <message>
        <source>The goods are here and counted. The payment is not touched.</source>
        <translation>Towar jest tutaj i policzony. Płatność bez zmian.</translation>
    </message>
    <message>
        <source>The money goes back to the customer by itself.</source>
        <translation>Pieniądze same wrócą do klienta.</translation>
    </message>
    <message>
        <source>The money is still with the payment service, under our name.</source>
        <translation>Pieniądze są nadal u operatora płatności, na naszym koncie.</translation>
    </message>
    <message>
        <source>The money of {sale} was given back, and the goods have left.</source>
        <translation>Zwrócono pieniądze: {sale}, a towar wyszedł.</translation>
    </message>
    <message>
        <source>The other pieces stay picked. Nobody was told yet.</source>
        <translation>Pozostałe sztuki zostają skompletowane. Nikogo jeszcze nie powiadomiono.</translation>
    </message>
    <message>
        <source>The piece is counted where it lies.</source>
        <translation>Sztuka jest policzona tam, gdzie leży.</translation>
    </message>
    <message>
        <source>The receipt says {points}, the rules say {expected}.</source>
        <translation>Na paragonie: {points}, według zasad: {expected}.</translation>
    </message>
    <message>
        <source>The record is kept with who did it and when.</source>
        <translation>Wpis jest zachowany: kto i kiedy.</translation>
    </message>
    <message>
        <source>The record is kept. Pickup and stock are as before.</source>
        <translation>Wpis jest zachowany. Odbiór i stan są jak przedtem.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid.</source>
        <translation>Sprzedaż liczy się tak, jak ją opłacono.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. Stock and receipt are right.</source>
        <translation>Sprzedaż liczy się tak, jak ją opłacono. Stan i paragon są poprawne.</translation>
    </message>
    <message>
        <source>The sale counts as it was paid. The tier is as it was.</source>
        <translation>Sprzedaż liczy się tak, jak ją opłacono. Poziom bez zmian.</translation>
    </message>
    <message>
        <source>The sale is as it was. The address was not kept.</source>
        <translation>Sprzedaż bez zmian. Adresu nie zachowano.</translation>
    </message>
    <message>
        <source>The sale is kept, and the web cart is as the customer left it.</source>
        <translation>Sprzedaż jest zapisana, a koszyk online jest taki, jak zostawił go klient.</translation>
    </message>
    <message>
        <source>The sale is kept. Nothing was taken from anybody for it.</source>
        <translation>Sprzedaż jest zapisana. Nikomu nic za nią nie pobrano.</translation>
    </message>
    <message>
        <source>The sale is paid and kept. The other pieces are put aside.</source>
        <translation>Sprzedaż jest opłacona i zapisana. Pozostałe sztuki są odłożone.</translation>
    </message>
    <message>
        <source>The sale stays taken back. The pickup stays handed over.</source>
        <translation>Sprzedaż pozostaje cofnięta. Odbiór pozostaje wydany.</translation>
    </message>
    <message>
        <source>The sale was taken back. The parcel for {name} stands on shelf {shelf}.</source>
        <translation>Sprzedaż cofnięto. Paczka dla: {name}, półka: {shelf}.</translation>
    </message>
    <message>
        <source>Used: {used}. Allowed: {limit}. Devices without the line did not know of each other.</source>
        <translation>Użyto: {used}. Dozwolone: {limit}. Urządzenia bez połączenia nie wiedziały o sobie.</translation>
    </message>
    <message>
        <source>What does the bin hold?</source>
        <translation>Co jest w tym miejscu?</translation>
    </message>
    <message>
        <source>What left the store?</source>
        <translation>Co opuściło sklep?</translation>
    </message>
    <message>
        <source>What should be in the web cart?</source>
        <translation>Co ma być w koszyku online?</translation>
    </message>
    <message>
        <source>What should happen with this piece?</source>
        <translation>Co zrobić z tą sztuką?</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Co ma się stać?</translation>
    </message>
    <message>
        <source>What was done is kept. Only the count is off.</source>
        <translation>To, co zrobiono, zostaje. Nie zgadza się tylko liczba.</translation>
    </message>
    <message>
        <source>What was said is kept as it was sent. Stock has moved with it.</source>
        <translation>Wpis jest zachowany tak, jak go wysłano. Stan się zmienił.</translation>
    </message>
    <message>
        <source>Where should the parcel go?</source>
        <translation>Dokąd ma trafić paczka?</translation>
    </message>
    <message>
        <source>Where should the piece go?</source>
        <translation>Dokąd ma trafić ta sztuka?</translation>
    </message>
    <message>
        <source>Which one should the customer find?</source>
        <translation>Którą wersję ma zobaczyć klient?</translation>
    </message>
    <message>
        <source>Who fills the points up?</source>
        <translation>Kto uzupełni punkty?</translation>
    </message>
    <message>
        <source>{amount} came in by a link that was cancelled or over.</source>
        <translation>Wpłynęło {amount} z linku anulowanego lub wygasłego.</translation>
    </message>
    <message>
        <source>{amount} should go back to the customer. The payment service did not.</source>
        <translation>Do klienta ma wrócić {amount}. Operator płatności tego nie zwrócił.</translation>
    </message>
    <message>
        <source>{bin} is below zero</source>
        <translation>{bin}: stan poniżej zera</translation>
    </message>
    <message>
        <source>{command}</source>
        <translation>{command}</translation>
    </message>
    <message>
        <source>{command} It has no effect so far.</source>
        <translation>{command} Na razie bez skutku.</translation>
    </message>
    <message>
        <source>{coupon} was used too often</source>
        <translation>{coupon}: użyto zbyt wiele razy</translation>
    </message>
    <message>
        <source>{first} Then it was recorded again: {second} One of the two did not know of the other.</source>
        <translation>{first} Potem zapisano je ponownie: {second} Jedno nie wiedziało o drugim.</translation>
    </message>
    <message>
        <source>{missing} missing on that device. They may be in entries that central has put aside.</source>
        <translation>Brakuje na tym urządzeniu: {missing}. Mogą być we wpisach odłożonych przez centralę.</translation>
    </message>
    <message>
        <source>{name} did not come in time. The parcel stands on shelf {shelf}.</source>
        <translation>Nikt nie przyszedł na czas ({name}). Paczka stoi na półce {shelf}.</translation>
    </message>
    <message>
        <source>{name} is {points} points below zero after {number}. One device did not know of the other.</source>
        <translation>{name}: punkty poniżej zera o {points}, sprzedaż {number}. Jedno urządzenie nie wiedziało o drugim.</translation>
    </message>
    <message>
        <source>{name}: {number} sold what {bought} had sold before.</source>
        <translation>{name}: {number} sprzedaje to samo, co wcześniej {bought}.</translation>
    </message>
    <message>
        <source>{number} breaks a rule of selling</source>
        <translation>{number}: złamana zasada sprzedaży</translation>
    </message>
    <message>
        <source>{number} has prices of another tier</source>
        <translation>{number}: ceny innego poziomu</translation>
    </message>
    <message>
        <source>{number} promised too many points</source>
        <translation>{number}: obiecano za dużo punktów</translation>
    </message>
    <message>
        <source>{number} sold it again. One device did not know of the other.</source>
        <translation>{number}: sprzedano go ponownie. Jedno urządzenie nie wiedziało o drugim.</translation>
    </message>
    <message>
        <source>{number} was given twice</source>
        <translation>{number} nadano dwa razy</translation>
    </message>
    <message>
        <source>{number} was sold at another price</source>
        <translation>{number}: sprzedano po innej cenie</translation>
    </message>
    <message>
        <source>{number} was to go out by email, and did not.</source>
        <translation>{number}: nie udało się wysłać e-mailem.</translation>
    </message>
    <message>
        <source>{pickup} is cancelled, its parcel is packed</source>
        <translation>{pickup}: odwołany, paczka spakowana</translation>
    </message>
    <message>
        <source>{pickup} is not known</source>
        <translation>{pickup}: nieznany odbiór</translation>
    </message>
    <message>
        <source>{pickup} was collected after its sale was taken back</source>
        <translation>{pickup}: odebrano po cofnięciu sprzedaży</translation>
    </message>
    <message>
        <source>{pickup} was handed over twice</source>
        <translation>{pickup}: wydanie zapisane dwa razy</translation>
    </message>
    <message>
        <source>{pickup} was handed over, but was {state}</source>
        <translation>{pickup}: wydano w stanie „{state}”</translation>
    </message>
    <message>
        <source>{pickup} was not collected</source>
        <translation>{pickup}: nie odebrano</translation>
    </message>
    <message>
        <source>{points} points paid {paid}. By the rules they pay {expected}.</source>
        <translation>Użyte punkty: {points}. Zapłacono nimi {paid}, według zasad: {expected}.</translation>
    </message>
    <message>
        <source>{product} was picked for {pickup}, which was {state} by then. It lies with the parcel.</source>
        <translation>{product}: skompletowano dla {pickup}, wtedy już w stanie „{state}”. Leży przy paczce.</translation>
    </message>
    <message>
        <source>{product}: more pieces left {bin} than were counted there ({pieces}).</source>
        <translation>{product}: z {bin} wyszło więcej sztuk, niż tam policzono ({pieces}).</translation>
    </message>
    <message>
        <source>{product}: {pieces} not found. The pickup is for {name}.</source>
        <translation>{product}: brakuje {pieces}. Odbiera: {name}.</translation>
    </message>
    <message>
        <source>{product}: {pieces} of {asked} are not free any more at {place}. It was sold with {number}.</source>
        <translation>{product}: {pieces} z {asked} nie są już wolne, miejsce: {place}. Sprzedaż: {number}.</translation>
    </message>
    <message>
        <source>{second} At that time the pickup was {state}.</source>
        <translation>{second} Odbiór był wtedy w stanie „{state}”.</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing needs you</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>When two things contradict each other, they show up here with what you can choose.</source>
        <translation>Gdy dwie rzeczy sobie przeczą, pojawią się tutaj z możliwymi decyzjami.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>You, {name}: lock, switch or change settings</source>
        <translation>Ty, {name}: zablokuj, zmień osobę lub ustawienia</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{low}–{high}k</source>
        <translation>{low}–{high} tys.</translation>
    </message>
</context>
<context>
    <name>BasketNotices</name>
    <message>
        <source>Another device took this basket up first</source>
        <translation>Inne urządzenie pierwsze wznowiło ten koszyk</translation>
    </message>
    <message>
        <source>Your lines stay here. Ask there before you sell them.</source>
        <translation>Twoje pozycje zostają tutaj. Zanim je sprzedasz, zapytaj tam.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Put-back shelf</source>
        <translation>Półka do odłożenia</translation>
    </message>
    <message>
        <source>Sales floor</source>
        <translation>Sala sprzedaży</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong here. What was saved is safe; try again.</source>
        <translation>Coś poszło nie tak. Zapisane dane są bezpieczne; spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate nie ma dostępu do kamery. Zezwól w ustawieniach systemu albo otwórz zdjęcie.</translation>
    </message>
    <message>
        <source>Hold the code inside the frame.</source>
        <translation>Trzymaj kod w ramce.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Światło</translation>
    </message>
    <message>
        <source>No camera was found. Pull the trigger of a scanner, open a picture, or type the number.</source>
        <translation>Nie znaleziono kamery. Naciśnij spust skanera, otwórz zdjęcie albo wpisz numer.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otwórz zdjęcie</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Zdjęcia ({patterns})</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Odczytano: {code}</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanuj kamerą</translation>
    </message>
    <message>
        <source>Several codes</source>
        <translation>Kilka kodów</translation>
    </message>
    <message>
        <source>Stays open, and takes each code once</source>
        <translation>Zostaje otwarte, każdy kod raz</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Kamera nie daje obrazu. Zamknij inne aplikacje, które jej używają, albo otwórz zdjęcie.</translation>
    </message>
    <message>
        <source>This camera has no light that can be turned on</source>
        <translation>Ta kamera nie ma światła do włączenia</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Kod autoryzacji</translation>
    </message>
    <message>
        <source>Approval code on the slip</source>
        <translation>Kod autoryzacji z wydruku</translation>
    </message>
    <message>
        <source>Ask for {amount}</source>
        <translation>Pobierz {amount}</translation>
    </message>
    <message>
        <source>Ask the customer to pay {amount} on the terminal</source>
        <translation>Poproś klienta o zapłatę na terminalu: {amount}</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Zapytaj terminal ponownie</translation>
    </message>
    <message>
        <source>Asking the terminal what became of the payment</source>
        <translation>Pytam terminal, co z płatnością</translation>
    </message>
    <message>
        <source>Confirm {amount}</source>
        <translation>Potwierdź {amount}</translation>
    </message>
    <message>
        <source>It is not known whether {amount} was paid</source>
        <translation>Nie wiadomo, czy zapłacono {amount}</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>Przyjmij kartę</translation>
    </message>
    <message>
        <source>Take this amount on the terminal beside the till, then type the code of its slip.</source>
        <translation>Pobierz tę kwotę na terminalu obok kasy, potem wpisz kod z wydruku.</translation>
    </message>
    <message>
        <source>This takes no money.</source>
        <translation>To nie pobiera pieniędzy.</translation>
    </message>
    <message>
        <source>To stop, press the red key of the terminal. This sheet closes by itself.</source>
        <translation>Aby przerwać, naciśnij czerwony klawisz terminala. To okno zamknie się samo.</translation>
    </message>
    <message>
        <source>Type the approval code of the slip.</source>
        <translation>Wpisz kod autoryzacji z wydruku.</translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Czekam na terminal</translation>
    </message>
    <message>
        <source>While the line is down a card pays up to {amount}. Take the rest another way.</source>
        <translation>Bez połączenia karta płaci do {amount}. Resztę przyjmij inaczej.</translation>
    </message>
    <message>
        <source>{reason} Do not take the card a second time. If the terminal has no answer either, call support.</source>
        <translation>{reason} Nie pobieraj z karty drugi raz. Jeśli terminal też nie odpowie, zadzwoń do pomocy technicznej.</translation>
    </message>
</context>
<context>
    <name>CartChange</name>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Coupon {coupon}: {why}</source>
        <translation>Kupon {coupon}: {why}</translation>
    </message>
    <message>
        <source>No price is known here.</source>
        <translation>Brak ceny.</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Tutaj brak.</translation>
    </message>
    <message>
        <source>Not sold any more.</source>
        <translation>Nie jest już w sprzedaży.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved</source>
        <translation>Od zapisania nic się nie zmieniło</translation>
    </message>
    <message>
        <source>{here} of {pieces} here.</source>
        <translation>Tutaj {here} z {pieces}.</translation>
    </message>
    <message>
        <source>{now} now, less than {was} before.</source>
        <translation>Teraz {now}, taniej niż {was}.</translation>
    </message>
    <message>
        <source>{now} now. It was {was}.</source>
        <translation>Teraz {now}. Było {was}.</translation>
    </message>
    <message>
        <source>{now} now. {name} has ended, it was {was}.</source>
        <translation>Teraz {now}. Koniec promocji {name}, było {was}.</translation>
    </message>
</context>
<context>
    <name>CartFlow</name>
    <message>
        <source>The cart is in the basket.</source>
        <translation>Wczytano koszyk online.</translation>
    </message>
    <message>
        <source>The cart is in the basket. Nothing has changed since it was saved.</source>
        <translation>Wczytano koszyk online. Od zapisania nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>CartSheet</name>
    <message>
        <source>A customer of another store</source>
        <translation>Klient innego sklepu</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Dokończ w sklepie</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>W koszyku</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Zobacz klienta</translation>
    </message>
    <message>
        <source>The customer has bought it, or put it away.</source>
        <translation>Klient go kupił albo usunął.</translation>
    </message>
    <message>
        <source>This cart is gone</source>
        <translation>Tego koszyka już nie ma</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>{channel} cart, saved {time}</source>
        <translation>Koszyk: {channel}, zapis {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, ceny jak w sklepie</translation>
    </message>
    <message>
        <source>{name} has it in hand until {time}.</source>
        <translation>Koszyk w użyciu do {time}: {name}.</translation>
    </message>
</context>
<context>
    <name>Carts</name>
    <message>
        <source>A customer of another store</source>
        <translation>Klient innego sklepu</translation>
    </message>
    <message>
        <source>Not known on this device</source>
        <translation>Nieznane na tym urządzeniu</translation>
    </message>
    <message>
        <source>Offline: the web cart is locked once the line is back.</source>
        <translation>Offline: koszyk online zablokuje się, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell.</source>
        <translation>Koszyk online jest zablokowany na czas sprzedaży.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>tutaj brak</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nigdzie</translation>
    </message>
    <message>
        <source>only {n} here</source>
        <translation>tutaj tylko {n}</translation>
    </message>
    <message>
        <source>{channel}, changed {time}</source>
        <translation>{channel}, zmiana {time}</translation>
    </message>
    <message>
        <source>{items}, prices as in store</source>
        <translation>{items}, ceny jak w sklepie</translation>
    </message>
    <message>
        <source>{items}, some without a price here</source>
        <translation>{items}, niektóre bez ceny</translation>
    </message>
    <message>
        <source>{name} has this cart in hand on {device} until {time}.</source>
        <translation>Koszyk w użyciu do {time}: {name}, {device}.</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>tutaj {n}</translation>
    </message>
    <message>
        <source>{pieces} · {channel}</source>
        <translation>{pieces} · {channel}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
    <message>
        <source>{place} has this cart in hand until {time}. Nothing of it is lost.</source>
        <translation>Koszyk w użyciu do {time}: {place}. Nic nie zginęło.</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in hand</source>
        <translation>Gotówka od klienta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Change to give back: {amount}</source>
        <translation>Wydaj resztę: {amount}</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Przyjmij gotówkę</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Przyjmij {amount}</translation>
    </message>
    <message>
        <source>Take {amount} as a part</source>
        <translation>Przyjmij {amount} jako część</translation>
    </message>
    <message>
        <source>The customer gives</source>
        <translation>Klient daje</translation>
    </message>
    <message>
        <source>The rest is {due}. Coins round it by {rounding}.</source>
        <translation>Pozostało {due}. Zaokrąglenie gotówki: {rounding}.</translation>
    </message>
    <message>
        <source>Type the amount that the customer gives.</source>
        <translation>Wpisz kwotę, którą daje klient.</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>Do zapłaty {amount}</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>Keep all</source>
        <translation>Zostaw wszystko</translation>
    </message>
    <message>
        <source>The cart has come into the basket that was begun here.</source>
        <translation>Koszyk online dołączono do rozpoczętego tutaj koszyka.</translation>
    </message>
    <message>
        <source>What changed since the customer saved it</source>
        <translation>Zmiany od zapisania koszyka</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>App</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Pickups handed over</source>
        <translation>Wydane odbiory</translation>
    </message>
    <message>
        <source>Pickups handed over, by day</source>
        <translation>Wydane odbiory według dni</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż tabelę</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Pokaż wykres</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>All of it</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Obie</translation>
    </message>
    <message>
        <source>Central tries again by itself</source>
        <translation>Centrala sama spróbuje ponownie</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Wybierz to</translation>
    </message>
    <message>
        <source>Confirm the handover</source>
        <translation>Potwierdź wydanie</translation>
    </message>
    <message>
        <source>Count it later</source>
        <translation>Policz później</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Sprawdzone</translation>
    </message>
    <message>
        <source>I have told the customer</source>
        <translation>Klient został powiadomiony</translation>
    </message>
    <message>
        <source>It can be sold again</source>
        <translation>Znów można sprzedać</translation>
    </message>
    <message>
        <source>It stays until somebody counts</source>
        <translation>Zostaje, aż ktoś policzy</translation>
    </message>
    <message>
        <source>It stays where it is, not on sale</source>
        <translation>Zostaje na miejscu, poza sprzedażą</translation>
    </message>
    <message>
        <source>It takes the place of the web cart</source>
        <translation>Zastąpi koszyk online</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj obie</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Zostaw na boku</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Szukaj dalej</translation>
    </message>
    <message>
        <source>Keep one handover</source>
        <translation>Zostaw jedno wydanie</translation>
    </message>
    <message>
        <source>Keep the pickup as it is</source>
        <translation>Zostaw odbiór bez zmian</translation>
    </message>
    <message>
        <source>Keep the web cart</source>
        <translation>Zachowaj koszyk online</translation>
    </message>
    <message>
        <source>Leave it to the next purchase</source>
        <translation>Zostaw do następnych zakupów</translation>
    </message>
    <message>
        <source>Leave the cart</source>
        <translation>Zostaw koszyk</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Niech czeka</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Oznacz sprawdzone</translation>
    </message>
    <message>
        <source>New points fill up what is missing</source>
        <translation>Brak uzupełnią nowe punkty</translation>
    </message>
    <message>
        <source>Note that it is kept</source>
        <translation>Zapisz, że dotrzymano</translation>
    </message>
    <message>
        <source>Note that the customer knows</source>
        <translation>Zapisz, że klient wie</translation>
    </message>
    <message>
        <source>Nothing left the store</source>
        <translation>Nic nie opuściło sklepu</translation>
    </message>
    <message>
        <source>Only what was not sold</source>
        <translation>Tylko to, czego nie sprzedano</translation>
    </message>
    <message>
        <source>Pickup and stock stay as they are</source>
        <translation>Odbiór i stan bez zmian</translation>
    </message>
    <message>
        <source>Put back on the shelf</source>
        <translation>Odłóż na półkę</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Set the count to zero</source>
        <translation>Ustaw na zero</translation>
    </message>
    <message>
        <source>Set the points to zero</source>
        <translation>Wyzeruj punkty</translation>
    </message>
    <message>
        <source>Stock is taken off once more</source>
        <translation>Stan zmniejszy się jeszcze raz</translation>
    </message>
    <message>
        <source>Stock stays as it is</source>
        <translation>Stan bez zmian</translation>
    </message>
    <message>
        <source>Take it off the pickup</source>
        <translation>Usuń z odbioru</translation>
    </message>
    <message>
        <source>Take stock off again</source>
        <translation>Zmniejsz stan ponownie</translation>
    </message>
    <message>
        <source>Take the piece off</source>
        <translation>Usuń sztukę</translation>
    </message>
    <message>
        <source>Take the store&apos;s</source>
        <translation>Weź wersję ze sklepu</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Miejsce jest puste</translation>
    </message>
    <message>
        <source>The count is set to zero</source>
        <translation>Liczba spadnie do zera</translation>
    </message>
    <message>
        <source>The customer has two carts</source>
        <translation>Klient ma dwa koszyki</translation>
    </message>
    <message>
        <source>The customer&apos;s own</source>
        <translation>Wersję klienta</translation>
    </message>
    <message>
        <source>The customer, with the next purchase</source>
        <translation>Klient, przy następnych zakupach</translation>
    </message>
    <message>
        <source>The goods left once</source>
        <translation>Towar wydano raz</translation>
    </message>
    <message>
        <source>The goods left the store</source>
        <translation>Towar opuścił sklep</translation>
    </message>
    <message>
        <source>The goods left twice</source>
        <translation>Towar wydano dwa razy</translation>
    </message>
    <message>
        <source>The goods were found</source>
        <translation>Towar się znalazł</translation>
    </message>
    <message>
        <source>The handover counts, stock is taken off</source>
        <translation>Wydanie się liczy, stan maleje</translation>
    </message>
    <message>
        <source>The one from the store</source>
        <translation>Wersję ze sklepu</translation>
    </message>
    <message>
        <source>The pickup waits for the piece</source>
        <translation>Odbiór czeka na sztukę</translation>
    </message>
    <message>
        <source>The pieces of the sale are taken out</source>
        <translation>Sprzedane sztuki zostaną usunięte</translation>
    </message>
    <message>
        <source>The points are set to zero</source>
        <translation>Punkty zostaną wyzerowane</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Obietnica dotrzymana</translation>
    </message>
    <message>
        <source>The promise is settled with them</source>
        <translation>Sprawa z klientem jest załatwiona</translation>
    </message>
    <message>
        <source>The rest can be handed over without it</source>
        <translation>Resztę można wydać bez niej</translation>
    </message>
    <message>
        <source>The web cart stays as it is</source>
        <translation>Koszyk online zostaje bez zmian</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>My</translation>
    </message>
    <message>
        <source>What the store had sent is dropped</source>
        <translation>To, co wysłał sklep, zostanie odrzucone</translation>
    </message>
    <message>
        <source>Your name and the time are noted</source>
        <translation>Zapisze się twoje imię i czas</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>None now</source>
        <translation>Teraz brak</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed {day}, {proof}</source>
        <translation>Zgoda {day}, {proof}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>May we call you, for example when something you wished for is back?</source>
        <translation>Czy możemy zadzwonić, na przykład gdy wróci coś z listy życzeń?</translation>
    </message>
    <message>
        <source>May we look at what you bought with us, to choose offers for you?</source>
        <translation>Czy możemy korzystać z historii zakupów, aby dobierać pasujące oferty?</translation>
    </message>
    <message>
        <source>May we send you messages about new things? You can stop them at any time.</source>
        <translation>Czy możemy wysyłać wiadomości o nowościach? Zgodę można wycofać w każdej chwili.</translation>
    </message>
    <message>
        <source>May we send you news by email? You can stop it at any time, in every email.</source>
        <translation>Czy możemy wysyłać nowości e-mailem? Zgodę można wycofać w każdej chwili, w każdym e-mailu.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Only the customer can agree again: in the app or on the web.</source>
        <translation>Ponowną zgodę może dać tylko klient: w aplikacji lub w internecie.</translation>
    </message>
    <message>
        <source>Personal offers</source>
        <translation>Oferty osobiste</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>Receipts by email</source>
        <translation>Paragony e-mailem</translation>
    </message>
    <message>
        <source>Shall we send your receipts by email? We use the address for nothing else.</source>
        <translation>Czy wysyłać paragony e-mailem? Nie użyjemy tego adresu do niczego innego.</translation>
    </message>
    <message>
        <source>Withdrew {day}, {proof}</source>
        <translation>Wycofanie {day}, {proof}</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>w aplikacji</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>w internecie</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>told us</source>
        <translation>ustnie</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Agreed</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Zapytaj klienta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pytano</translation>
    </message>
    <message>
        <source>Read to the customer: “{words}”</source>
        <translation>Przeczytano klientowi: „{words}”</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Zgoda ustna</translation>
    </message>
    <message>
        <source>They signed</source>
        <translation>Zgoda z podpisem</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Zgody klienta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw, they said so</source>
        <translation>Wycofaj, ustnie</translation>
    </message>
    <message>
        <source>Withdraw, they signed</source>
        <translation>Wycofaj, z podpisem</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>{channel}: agreed</source>
        <translation>{channel}: zgoda</translation>
    </message>
    <message>
        <source>{channel}: withdrawn</source>
        <translation>{channel}: wycofano</translation>
    </message>
    <message>
        <source>{since} · {name}</source>
        <translation>{since} · {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <source>Agreed to</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Never asked what they agree to</source>
        <translation>O zgody jeszcze nie pytano</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Słowacja</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
</context>
<context>
    <name>CouponRows</name>
    <message>
        <source>Take coupon {code} out</source>
        <translation>Usuń kupon {code}</translation>
    </message>
</context>
<context>
    <name>CouponSheet</name>
    <message>
        <source>Add the coupon</source>
        <translation>Dodaj kupon</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>Kod kuponu</translation>
    </message>
    <message>
        <source>Coupon {code} is out of the basket.</source>
        <translation>Kupon {code} usunięty z koszyka.</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kupony</translation>
    </message>
    <message>
        <source>No coupon is in this basket yet.</source>
        <translation>W koszyku nie ma jeszcze kuponu.</translation>
    </message>
    <message>
        <source>Press a coupon to take it out.</source>
        <translation>Dotknij kuponu, aby go usunąć.</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Zeskanuj</translation>
    </message>
    <message>
        <source>Scan the coupon, or type its code</source>
        <translation>Zeskanuj kupon albo wpisz kod</translation>
    </message>
    <message>
        <source>The coupon counts.</source>
        <translation>Kupon naliczony.</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source>Add customer</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Karta klienta, zeskanowana</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>Czy możemy?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Read each question out. Only a yes is kept, with these words.</source>
        <translation>Przeczytaj każde pytanie na głos. Zapisuje się tylko zgoda, z tą treścią.</translation>
    </message>
    <message>
        <source>This is no loyalty card. Save the customer first.</source>
        <translation>To nie jest karta klienta. Najpierw zapisz klienta.</translation>
    </message>
</context>
<context>
    <name>CreditSheet</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Ile z tego?</translation>
    </message>
    <message>
        <source>Take store credit</source>
        <translation>Pobierz z salda</translation>
    </message>
    <message>
        <source>Take {amount} of the credit</source>
        <translation>Pobierz {amount} z salda</translation>
    </message>
    <message>
        <source>The customer has so much with us.</source>
        <translation>Tyle klient ma na saldzie.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>As the customer writes it</source>
        <translation>Tak, jak zapisuje klient</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Najpierw zamknij to okno, potem zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Klient tego koszyka</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Znalezieni klienci</translation>
    </message>
    <message>
        <source>Dialled as {number}</source>
        <translation>Wybierany numer: {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Ostatnio tutaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Karta klienta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Name, email, phone, card or customer number</source>
        <translation>Imię i nazwisko, e-mail, telefon, karta lub numer klienta</translation>
    </message>
    <message>
        <source>Nobody on this device is called so. Search everywhere, or scan the loyalty card.</source>
        <translation>Na urządzeniu nie ma takiej osoby. Szukaj wszędzie albo zeskanuj kartę klienta.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Zeskanuj</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Take the customer off this basket</source>
        <translation>Usuń klienta z koszyka</translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation>Dodano klienta: {name}.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Age not known</source>
        <translation>Nie wiadomo, z kiedy dane</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again when the line is back.</source>
        <translation>Centrala teraz nie odpowiada. Spróbuj, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Central has found somebody. The details are on their way.</source>
        <translation>Centrala kogoś znalazła. Szczegóły są w drodze.</translation>
    </message>
    <message>
        <source>Central knows nobody by that either. Check it letter by letter.</source>
        <translation>Centrala też nikogo nie zna. Sprawdź litera po literze.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Customers of other stores are found by their whole email address, phone, card or number.</source>
        <translation>Klientów innych sklepów znajdzie pełny e-mail, telefon, karta lub numer.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Edytuj dane</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Eksport lub usunięcie</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Tutaj od {time}</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Więcej o kliencie</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Wymaga połączenia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Ta sama osoba dwa razy?</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Somebody of another store may be known to central.</source>
        <translation>Klienta innego sklepu może znać centrala.</translation>
    </message>
    <message>
        <source>The call is made.</source>
        <translation>Rozmowa odbyta.</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Zgody klienta</translation>
    </message>
    <message>
        <source>{name} has left.</source>
        <translation>Klient opuścił sklep: {name}.</translation>
    </message>
    <message>
        <source>{name} is in the store.</source>
        <translation>Klient jest w sklepie: {name}.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>CustomersSide</name>
    <message>
        <source>Begin a sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Contacts are masked</source>
        <translation>Kontakty są ukryte</translation>
    </message>
    <message>
        <source>Continue in store</source>
        <translation>Dokończ w sklepie</translation>
    </message>
    <message>
        <source>Goes well with what they have</source>
        <translation>Pasuje do tego, co już ma</translation>
    </message>
    <message>
        <source>In the cart</source>
        <translation>W koszyku</translation>
    </message>
    <message>
        <source>Next best actions</source>
        <translation>Co teraz zrobić</translation>
    </message>
    <message>
        <source>No cart is open. What is put into it in web or app shows up here.</source>
        <translation>Brak otwartego koszyka. Tutaj pojawi się to, co klient doda na stronie lub w aplikacji.</translation>
    </message>
    <message>
        <source>Nothing to offer now.</source>
        <translation>Teraz nie ma nic do zaproponowania.</translation>
    </message>
    <message>
        <source>Online cart</source>
        <translation>Koszyk online</translation>
    </message>
    <message>
        <source>Open somebody and turn “Shoulder-safe” off. They are masked again after half a minute.</source>
        <translation>Otwórz klienta i wyłącz „Tryb dyskretny”. Po pół minuty dane znów się ukryją.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>stan na</translation>
    </message>
</context>
<context>
    <name>DensePanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Koszyk jest pusty</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Zeskanuj produkt albo dodaj go ręcznie.</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · od {time}</translation>
    </message>
    <message>
        <source>{items} · {device} · started {time}</source>
        <translation>{items} · {device} · od {time}</translation>
    </message>
</context>
<context>
    <name>DensePlan</name>
    <message>
        <source>Change plan</source>
        <translation>Zmień plan</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Jedna płatność, jeden paragon</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Jeden plan</translation>
    </message>
</context>
<context>
    <name>DenseSide</name>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Kupon {code} usunięty</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Paragon prezentowy</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Brak otwartego koszyka</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Zeskanuj pierwszy produkt albo otwórz czekający koszyk.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
    <message>
        <source>without prices</source>
        <translation>bez cen</translation>
    </message>
</context>
<context>
    <name>DenseToPay</name>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Oszczędność {amount}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Another bin</source>
        <translation>Inne miejsce</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Brak na miejscu</translation>
    </message>
    <message>
        <source>Choose one, or scan the code the customer shows.</source>
        <translation>Wybierz odbiór albo zeskanuj kod klienta.</translation>
    </message>
    <message>
        <source>No pickup chosen</source>
        <translation>Nie wybrano odbioru</translation>
    </message>
    <message>
        <source>Not sent yet, saved on this device</source>
        <translation>Jeszcze nie wysłano, zapisano na urządzeniu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} z {pieces}</translation>
    </message>
</context>
<context>
    <name>Disc</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Access ended</source>
        <translation>Zakończono dostęp</translation>
    </message>
    <message>
        <source>Basket handed on</source>
        <translation>Koszyk przekazany</translation>
    </message>
    <message>
        <source>Basket parked</source>
        <translation>Koszyk odłożony</translation>
    </message>
    <message>
        <source>Basket sent home to the web cart</source>
        <translation>Koszyk przeniesiony online</translation>
    </message>
    <message>
        <source>Basket taken up again</source>
        <translation>Koszyk wznowiony</translation>
    </message>
    <message>
        <source>Basket thrown away</source>
        <translation>Koszyk porzucony</translation>
    </message>
    <message>
        <source>Cart changed on the web</source>
        <translation>Koszyk zmieniony online</translation>
    </message>
    <message>
        <source>Charge given back</source>
        <translation>Obciążenie zwrócone</translation>
    </message>
    <message>
        <source>Choice made</source>
        <translation>Podjęto decyzję</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Zgoda zmieniona</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Klient dodany</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Dane klienta poprawione</translation>
    </message>
    <message>
        <source>Customer has left</source>
        <translation>Klient opuścił sklep</translation>
    </message>
    <message>
        <source>Customer is in the store</source>
        <translation>Klient jest w sklepie</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Klienci połączeni</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Zarejestrowano urządzenie</translation>
    </message>
    <message>
        <source>Device locked out</source>
        <translation>Zablokowano urządzenie</translation>
    </message>
    <message>
        <source>Device may sell</source>
        <translation>Urządzenie może sprzedawać</translation>
    </message>
    <message>
        <source>Device renamed</source>
        <translation>Zmieniono nazwę urządzenia</translation>
    </message>
    <message>
        <source>Email of a receipt settled</source>
        <translation>E-mail z paragonem rozliczony</translation>
    </message>
    <message>
        <source>Erasure started</source>
        <translation>Usuwanie rozpoczęte</translation>
    </message>
    <message>
        <source>Export started</source>
        <translation>Eksport rozpoczęty</translation>
    </message>
    <message>
        <source>Gift card charged</source>
        <translation>Karta podarunkowa obciążona</translation>
    </message>
    <message>
        <source>Handed over, {about}</source>
        <translation>Wydano, {about}</translation>
    </message>
    <message>
        <source>Made ready, {about}</source>
        <translation>Przygotowano, {about}</translation>
    </message>
    <message>
        <source>Merge taken apart</source>
        <translation>Połączenie cofnięte</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notatka dodana</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notatka usunięta</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Zmieniono PIN</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Zapłacono linkiem</translation>
    </message>
    <message>
        <source>Pay link asked for</source>
        <translation>Zamówiono link do płatności</translation>
    </message>
    <message>
        <source>Pay link cancelled</source>
        <translation>Link do płatności anulowany</translation>
    </message>
    <message>
        <source>Pay link over</source>
        <translation>Link do płatności wygasł</translation>
    </message>
    <message>
        <source>Payment by link given back</source>
        <translation>Zlecono zwrot płatności linkiem</translation>
    </message>
    <message>
        <source>Payment by link is back</source>
        <translation>Płatność linkiem zwrócona</translation>
    </message>
    <message>
        <source>Picking started, {about}</source>
        <translation>Początek kompletacji, {about}</translation>
    </message>
    <message>
        <source>Pickup promised, {about}</source>
        <translation>Obiecany odbiór, {about}</translation>
    </message>
    <message>
        <source>Piece not found, {about}</source>
        <translation>Nie znaleziono sztuki, {about}</translation>
    </message>
    <message>
        <source>Piece picked, {about}</source>
        <translation>Skompletowano sztukę, {about}</translation>
    </message>
    <message>
        <source>Preferences changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Price checked, {about}</source>
        <translation>Cena sprawdzona, {about}</translation>
    </message>
    <message>
        <source>Promise taken back, {about}</source>
        <translation>Obietnica cofnięta, {about}</translation>
    </message>
    <message>
        <source>Promised call is open again</source>
        <translation>Obiecany telefon znów otwarty</translation>
    </message>
    <message>
        <source>Promised call made</source>
        <translation>Obiecany telefon wykonany</translation>
    </message>
    <message>
        <source>Receipt by email, {about}</source>
        <translation>Paragon e-mailem, {about}</translation>
    </message>
    <message>
        <source>Reservation released</source>
        <translation>Zwolniono rezerwację</translation>
    </message>
    <message>
        <source>Reserved, {about}</source>
        <translation>Zarezerwowano, {about}</translation>
    </message>
    <message>
        <source>Sale taken back, {about}</source>
        <translation>Sprzedaż cofnięta, {about}</translation>
    </message>
    <message>
        <source>Shipment promised, {about}</source>
        <translation>Obiecana wysyłka, {about}</translation>
    </message>
    <message>
        <source>Sold, {about}</source>
        <translation>Sprzedano, {about}</translation>
    </message>
    <message>
        <source>Something newer</source>
        <translation>Coś nowszego</translation>
    </message>
    <message>
        <source>Something to remember added</source>
        <translation>Preferencja dodana</translation>
    </message>
    <message>
        <source>Something to remember removed</source>
        <translation>Preferencja usunięta</translation>
    </message>
    <message>
        <source>Stock corrected, {about}</source>
        <translation>Skorygowano stan, {about}</translation>
    </message>
    <message>
        <source>Store credit used</source>
        <translation>Użyto salda klienta</translation>
    </message>
    <message>
        <source>Time ran out, {about}</source>
        <translation>Minął czas, {about}</translation>
    </message>
    <message>
        <source>Web cart bought, {about}</source>
        <translation>Koszyk online kupiony, {about}</translation>
    </message>
    <message>
        <source>Web cart continued in the store</source>
        <translation>Koszyk online kontynuowany w sklepie</translation>
    </message>
    <message>
        <source>Web cart free again</source>
        <translation>Koszyk online znów wolny</translation>
    </message>
    <message>
        <source>Web cart let go</source>
        <translation>Koszyk online zwolniony</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>półka {shelf}</translation>
    </message>
    <message>
        <source>with signature</source>
        <translation>z podpisem</translation>
    </message>
    <message>
        <source>{pieces} in {bin}</source>
        <translation>{pieces} w {bin}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Change to give back</source>
        <translation>Reszta do wydania</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Kod paragonu</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Po tym kodzie każdy sklep sieci sprawdzi paragon, także offline.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Paragon prezentowy</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Nowy poziom: {tier}</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Otwórz paragon</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Paragon e-mailem</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>Paragon {number} · {time}</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Known already?</source>
        <translation>Już znany klient?</translation>
    </message>
    <message>
        <source>This is them</source>
        <translation>To ten klient</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>No such number is in use. Read it back to the customer.</source>
        <translation>Taki numer nie jest w użyciu. Odczytaj go klientowi.</translation>
    </message>
    <message>
        <source>This can&apos;t be dialled. It is kept as it is typed.</source>
        <translation>Pod ten numer nie można zadzwonić. Zostanie zapisany tak, jak jest wpisany.</translation>
    </message>
    <message>
        <source>{name} has nearly the same name.</source>
        <translation>Prawie to samo nazwisko: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same email address.</source>
        <translation>Ten sam adres e-mail: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same loyalty card.</source>
        <translation>Ta sama karta klienta: {name}.</translation>
    </message>
    <message>
        <source>{name} has the same phone number.</source>
        <translation>Ten sam numer telefonu: {name}.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Inny dzień</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Edytuj dane</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Ulubione marki</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Ważne daty</translation>
    </message>
    <message>
        <source>Loyalty card, scanned</source>
        <translation>Karta klienta, zeskanowana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Neither a loyalty card nor a product of ours.</source>
        <translation>To ani karta klienta, ani nasz produkt.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Czego</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Numer produktu</translation>
    </message>
    <message>
        <source>Put on the wish list</source>
        <translation>Dodaj do listy życzeń</translation>
    </message>
    <message>
        <source>Remove {thing}</source>
        <translation>Usuń: {thing}</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Zeskanuj</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Rozmiary</translation>
    </message>
    <message>
        <source>Such as no wool</source>
        <translation>Np. bez wełny</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Co lubi klient</translation>
    </message>
    <message>
        <source>Which day it is</source>
        <translation>Co to za dzień</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista życzeń</translation>
    </message>
    <message>
        <source>Year, if known</source>
        <translation>Rok, jeśli znany</translation>
    </message>
    <message>
        <source>{name} is corrected.</source>
        <translation>Poprawiono dane: {name}.</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Ask the customer first.</source>
        <translation>Najpierw zapytaj klienta.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>For this receipt alone.</source>
        <translation>Tylko dla tego paragonu.</translation>
    </message>
    <message>
        <source>It is used once, and kept nowhere else.</source>
        <translation>Użyjemy go raz i nigdzie nie zapiszemy.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent to it because of this.</source>
        <translation>Nic innego na ten adres nie wyślemy.</translation>
    </message>
    <message>
        <source>Receipt {number} by email</source>
        <translation>Paragon {number} e-mailem</translation>
    </message>
    <message>
        <source>Send the receipt</source>
        <translation>Wyślij paragon</translation>
    </message>
    <message>
        <source>The customer agreed to receipts by email.</source>
        <translation>Klient zgadza się na paragony e-mailem.</translation>
    </message>
    <message>
        <source>The customer has given it for this receipt</source>
        <translation>Klient podaje go dla tego paragonu</translation>
    </message>
    <message>
        <source>The receipt goes out as soon as the line allows.</source>
        <translation>Paragon wyśle się, gdy tylko będzie połączenie.</translation>
    </message>
    <message>
        <source>Type the address.</source>
        <translation>Wpisz adres.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Address of central</source>
        <translation>Adres centrali</translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation>Zarejestruj urządzenie</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Kod rejestracji</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nazwa tego urządzenia</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>Skonfiguruj urządzenie</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tablet 4, parter</translation>
    </message>
    <message>
        <source>The code is made at central. It is good for ten minutes and for one device.</source>
        <translation>Kod powstaje w centrali. Jest ważny dziesięć minut i dla jednego urządzenia.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Central does not answer. Check the address and the line, then try again.</source>
        <translation>Centrala nie odpowiada. Sprawdź adres i połączenie, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Over the internet central needs an address that begins with https.</source>
        <translation>Przez internet adres centrali musi zaczynać się od https.</translation>
    </message>
    <message>
        <source>This code is not right. Check it and enter it again.</source>
        <translation>Ten kod nie pasuje. Sprawdź go i wpisz ponownie.</translation>
    </message>
    <message>
        <source>This code is too old. Ask support for a new one; it is good for ten minutes.</source>
        <translation>Ten kod wygasł. Poproś pomoc techniczną o nowy; jest ważny dziesięć minut.</translation>
    </message>
    <message>
        <source>This code was used before. Ask support for a new one.</source>
        <translation>Ten kod był już użyty. Poproś pomoc techniczną o nowy.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>To urządzenie należy już do sklepu. Poproś pomoc techniczną o ponowną konfigurację.</translation>
    </message>
    <message>
        <source>This is not an address of central. It looks like https://central.example:8420.</source>
        <translation>To nie jest adres centrali. Wygląda on tak: https://central.example:8420.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Wait a few minutes, then use a new code.</source>
        <translation>Zbyt wiele prób. Odczekaj kilka minut i użyj nowego kodu.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Another picture</source>
        <translation>Inne zdjęcie</translation>
    </message>
    <message>
        <source>Link to the other price</source>
        <translation>Link do tamtej ceny</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otwórz zdjęcie</translation>
    </message>
    <message>
        <source>Picture of the other price</source>
        <translation>Zdjęcie tamtej ceny</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Zdjęcia ({patterns})</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The picture goes with the sale.</source>
        <translation>Zdjęcie zostanie przy sprzedaży.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>About</source>
        <translation>O kliencie</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Średni koszyk</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marki</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient od</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>In other currencies</source>
        <translation>W innych walutach</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Wartość klienta</translation>
    </message>
    <message>
        <source>Likely to run out</source>
        <translation>Może się kończyć</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Karta klienta</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Główny sklep</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Spent in the last twelve months counts.</source>
        <translation>Liczą się zakupy z ostatnich dwunastu miesięcy.</translation>
    </message>
    <message>
        <source>Still to {tier}</source>
        <translation>Do poziomu {tier}</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo klienta</translation>
    </message>
    <message>
        <source>Value, visits and habits come from central, and are not here yet.</source>
        <translation>Wartość, wizyty i zwyczaje podaje centrala; jeszcze ich tu nie ma.</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>ok. {day}</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>{percent} of items</source>
        <translation>{percent} artykułów</translation>
    </message>
    <message>
        <source>{value}, {visits}</source>
        <translation>{value}, {visits}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About this style</source>
        <translation>O tym modelu</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Wszystkie dane</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Mniej danych</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Najważniejsze</translation>
    </message>
    <message>
        <source>Wish list</source>
        <translation>Lista życzeń</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Other places</source>
        <translation>Inne miejsca</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Sums, points, coupons and other ways to pay</source>
        <translation>Sumy, punkty, kupony i inne płatności</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>{id} · done</source>
        <translation>{id} · gotowe</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Ready to scan · {line}</source>
        <translation>Można skanować · {line}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>This app has no page called {name}.</source>
        <translation>Nie ma tu strony {name}.</translation>
    </message>
</context>
<context>
    <name>GiftCardSheet</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Ile z tego?</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Sprawdź kartę</translation>
    </message>
    <message>
        <source>Number of the gift card</source>
        <translation>Numer karty podarunkowej</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}.</source>
        <translation>Na karcie z końcówką {ending}.</translation>
    </message>
    <message>
        <source>On the card that ends with {ending}. It can be used until {day}.</source>
        <translation>Na karcie z końcówką {ending}. Ważna do {day}.</translation>
    </message>
    <message>
        <source>Scan the card, or type its number</source>
        <translation>Zeskanuj kartę albo wpisz numer</translation>
    </message>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Zeskanuj kartę albo wpisz numer.</translation>
    </message>
    <message>
        <source>Take the gift card</source>
        <translation>Pobierz z karty</translation>
    </message>
    <message>
        <source>Take {amount} from the card</source>
        <translation>Pobierz {amount} z karty</translation>
    </message>
</context>
<context>
    <name>GiveBackSheet</name>
    <message>
        <source>Give back {amount}</source>
        <translation>Zwróć {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}, {way}</source>
        <translation>Zwróć {amount}, {way}</translation>
    </message>
    <message>
        <source>Give it back on the terminal first, code {code}. Then confirm here.</source>
        <translation>Najpierw zwróć na terminalu, kod {code}. Potem potwierdź tutaj.</translation>
    </message>
    <message>
        <source>It goes back the way the customer has paid it.</source>
        <translation>Wróci tak, jak klient zapłacił.</translation>
    </message>
    <message>
        <source>It goes back to where it was taken from.</source>
        <translation>Wróci tam, skąd pobrano.</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer and hand it over.</source>
        <translation>Wyjmij z szuflady {amount} i oddaj klientowi.</translation>
    </message>
    <message>
        <source>The basket stays, and can be paid another way.</source>
        <translation>Koszyk zostaje i można zapłacić inaczej.</translation>
    </message>
    <message>
        <source>The terminal gives it back to the same card, which is not needed for it.</source>
        <translation>Terminal zwróci na tę samą kartę; karta nie jest potrzebna.</translation>
    </message>
</context>
<context>
    <name>GoesWellCard</name>
    <message>
        <source>Enter adds, arrows move</source>
        <translation>Enter dodaje, strzałki przesuwają</translation>
    </message>
    <message>
        <source>Goes well with</source>
        <translation>Pasuje do tego</translation>
    </message>
    <message>
        <source>Nothing is often bought with this yet.</source>
        <translation>Nie wiadomo jeszcze, co kupuje się razem z tym.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Ask for the pickup code.</source>
        <translation>Poproś o kod odbioru.</translation>
    </message>
    <message>
        <source>Does not match this order</source>
        <translation>Nie pasuje do zamówienia</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Wydanie: {name}</translation>
    </message>
    <message>
        <source>Hand over {items}</source>
        <translation>Wydaj {items}</translation>
    </message>
    <message>
        <source>Matches this order</source>
        <translation>Zgadza się z zamówieniem</translation>
    </message>
    <message>
        <source>Photo ID</source>
        <translation>Dokument ze zdjęciem</translation>
    </message>
    <message>
        <source>Photo ID, because the order is over {amount}</source>
        <translation>Dokument ze zdjęciem, bo zamówienie przekracza {amount}</translation>
    </message>
    <message>
        <source>Saved on this device. It is sent when the line is back.</source>
        <translation>Zapisano na tym urządzeniu. Wyśle się, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Write down who collects it.</source>
        <translation>Zapisz, kto odbiera.</translation>
    </message>
    <message>
        <source>{id} · {items} · paid {paid}, nothing to collect</source>
        <translation>{id} · {items} · zapłacono {paid}, bez dopłaty</translation>
    </message>
    <message>
        <source>{id}: {items} handed over.</source>
        <translation>{id}: wydano {items}.</translation>
    </message>
    <message>
        <source>{items} from shelf {shelf}</source>
        <translation>{items} z półki {shelf}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Nazwisko się zgadza</translation>
    </message>
    <message>
        <source>Name of the person who collects</source>
        <translation>Imię i nazwisko odbierającego</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Kod odbioru</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Zeskanuj</translation>
    </message>
    <message>
        <source>Scan it or type it</source>
        <translation>Zeskanuj lub wpisz</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Signature, not required</source>
        <translation>Podpis, niewymagany</translation>
    </message>
    <message>
        <source>Someone else collects</source>
        <translation>Odbiera ktoś inny</translation>
    </message>
    <message>
        <source>We store that you checked, not the document.</source>
        <translation>Zapisujemy sprawdzenie, nie dokument.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back online since {time}</source>
        <translation>Znów online od {time}</translation>
    </message>
    <message>
        <source>Everything is saved at central.</source>
        <translation>Wszystko jest zapisane w centrali.</translation>
    </message>
    <message>
        <source>Everything is saved at central. Last heard {time}.</source>
        <translation>Wszystko jest zapisane w centrali. Ostatni kontakt {time}.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Wczytuję dane sklepu</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline od {time}</translation>
    </message>
    <message>
        <source>Online since {time}</source>
        <translation>Online od {time}</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>You can go on working. Nothing waits to be sent.</source>
        <translation>Można pracować dalej. Nic nie czeka na wysłanie.</translation>
    </message>
    <message>
        <source>You worked alone for {time}.</source>
        <translation>Praca bez połączenia: {time}.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>do wysłania</translation>
    </message>
    <message>
        <source>{n} documents so far. You can work as soon as it is done.</source>
        <translation>Dokumenty: {n}. Praca będzie możliwa zaraz potem.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Details are masked</source>
        <translation>Dane są ukryte</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Koniec wizyty</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jest tutaj</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Więcej o kliencie</translation>
    </message>
    <message>
        <source>Shoulder-safe</source>
        <translation>Tryb dyskretny</translation>
    </message>
    <message>
        <source>Shown for 30 s</source>
        <translation>Widoczne przez 30&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Więcej o koszyku</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Usuń pozycję</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Here, {store}</source>
        <translation>Tutaj, {store}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Waiting in parcels</source>
        <translation>Czeka w paczkach</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>jeszcze nie wczytano</translation>
    </message>
    <message>
        <source>{age}, counted {day}</source>
        <translation>{age}, policzono: {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A dashed indigo line. This device works alone. What you do is saved here and sent later.</source>
        <translation>Przerywana linia indygo. Urządzenie pracuje bez połączenia. Wszystko zapisuje się tutaj i wyśle się później.</translation>
    </message>
    <message>
        <source>A solid indigo line. What was done alone is on its way. Go on working.</source>
        <translation>Ciągła linia indygo. To, co zrobiono bez połączenia, jest w drodze. Pracuj dalej.</translation>
    </message>
    <message>
        <source>A solid teal line. Central has everything that was done here, and answers.</source>
        <translation>Ciągła linia morska. Centrala ma wszystko, co tu zrobiono, i odpowiada.</translation>
    </message>
    <message>
        <source>An amber line. Two things contradict each other. Tap the pill and choose what is right.</source>
        <translation>Bursztynowa linia. Dwie rzeczy sobie przeczą. Dotknij wskaźnika i wybierz, co się zgadza.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Offline · 3 saved here</source>
        <translation>Offline · 3 zapisano tutaj</translation>
    </message>
    <message>
        <source>Online · 1 needs you</source>
        <translation>Online · 1 decyzja</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Online · wszystko zapisane</translation>
    </message>
    <message>
        <source>Online · sending 2 of 5</source>
        <translation>Online · wysyłam 2/5</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Nothing matches “{typed}”</source>
        <translation>Nic nie znaleziono: „{typed}”</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Try another word, or ask a colleague.</source>
        <translation>Spróbuj innego słowa albo zapytaj kogoś z zespołu.</translation>
    </message>
</context>
<context>
    <name>HelpSide</name>
    <message>
        <source>Licence of {name}</source>
        <translation>Licencja: {name}</translation>
    </message>
    <message>
        <source>People ask</source>
        <translation>Częste pytania</translation>
    </message>
    <message>
        <source>This part names its licence and brings no text of it.</source>
        <translation>Ta część podaje nazwę licencji, bez jej tekstu.</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Entry {n} is not as signed</source>
        <translation>Wpis {n} różni się od podpisanego</translation>
    </message>
    <message>
        <source>In a file of its own</source>
        <translation>W osobnym pliku</translation>
    </message>
    <message>
        <source>In the system key store</source>
        <translation>W systemowym magazynie kluczy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Open pickups</source>
        <translation>Otwarte odbiory</translation>
    </message>
    <message>
        <source>Orders, 90 days</source>
        <translation>Zamówienia, 90 dni</translation>
    </message>
    <message>
        <source>Products and prices</source>
        <translation>Produkty i ceny</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Serial port {port}</source>
        <translation>Port szeregowy {port}</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personel i PIN-y</translation>
    </message>
    <message>
        <source>Stock, elsewhere</source>
        <translation>Stan, gdzie indziej</translation>
    </message>
    <message>
        <source>Stock, this store</source>
        <translation>Stan, ten sklep</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Pisze jak klawiatura</translation>
    </message>
    <message>
        <source>{n} of {all} received</source>
        <translation>Odebrano {n} z {all}</translation>
    </message>
    <message>
        <source>{used}, {free} free</source>
        <translation>{used}, wolne {free}</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>Needs attention</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>When something does not fit together, it waits here until somebody chooses.</source>
        <translation>Gdy coś się nie zgadza, czeka tutaj na decyzję.</translation>
    </message>
</context>
<context>
    <name>ItemTile</name>
    <message>
        <source>Stays here</source>
        <translation>Zostaje tutaj</translation>
    </message>
    <message>
        <source>{taken} of {waiting} · {detail}</source>
        <translation>{taken} z {waiting} · {detail}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A piece can&apos;t be found</source>
        <translation>Sztuki brak na miejscu</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Adjust the stock</source>
        <translation>Skoryguj stan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Zmień plan</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Wybierz wiersz</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Zamknij to, co na wierzchu</translation>
    </message>
    <message>
        <source>Customers and returns</source>
        <translation>Klienci i zwroty</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Wykonaj następny krok</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Zablokuj urządzenie</translation>
    </message>
    <message>
        <source>More or fewer pieces of the line</source>
        <translation>Zmień liczbę sztuk w pozycji</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notatka do sprzedaży</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Otwórz wiersz</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Otwórz pomoc</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Otwórz do decyzji</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Odłóż koszyk</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Zarezerwuj sztukę</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Szukaj na stronie</translation>
    </message>
    <message>
        <source>Search or type a code</source>
        <translation>Szukaj lub wpisz kod</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Ustaw cenę ręcznie</translation>
    </message>
    <message>
        <source>Take a card</source>
        <translation>Przyjmij kartę</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Przyjmij gotówkę</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>The first page of the rail, and so on to 9</source>
        <translation>Pierwsza strona paska i tak do 9</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Do odbiorów</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Cofnij, póki jest przycisk</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Język: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>For sign-in on this device, and for everybody who chose no language.</source>
        <translation>Do logowania na tym urządzeniu i dla wszystkich, którzy nie wybrali języka.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>Another device has taken the web cart. This basket stays as it is.</source>
        <translation>Inne urządzenie przejęło koszyk online. Ten koszyk zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The customer has changed the web cart meanwhile. Both versions are kept.</source>
        <translation>Klient w tym czasie zmienił koszyk online. Obie wersje są zachowane.</translation>
    </message>
    <message>
        <source>The web cart is locked as soon as the line confirms it.</source>
        <translation>Koszyk online zablokuje się, gdy tylko będzie połączenie.</translation>
    </message>
    <message>
        <source>The web cart is locked while you sell, until {time} at least.</source>
        <translation>Koszyk online jest zablokowany na czas sprzedaży, co najmniej do {time}.</translation>
    </message>
    <message>
        <source>The web cart is not there any more. This basket stays as it is.</source>
        <translation>Koszyka online już nie ma. Ten koszyk zostaje bez zmian.</translation>
    </message>
    <message>
        <source>The web cart was bought meanwhile, {number}. Ask before you sell it.</source>
        <translation>Koszyk online już kupiono: {number}. Zapytaj, zanim go sprzedasz.</translation>
    </message>
    <message>
        <source>{by} has taken the web cart on {device}. This basket stays as it is.</source>
        <translation>Koszyk online przejęto: {by}, {device}. Ten koszyk zostaje bez zmian.</translation>
    </message>
    <message>
        <source>{store} has taken the web cart. This basket stays as it is.</source>
        <translation>Koszyk online przejęto: {store}. Ten koszyk zostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How it goes</source>
        <translation>Sposób wydania</translation>
    </message>
    <message>
        <source>In {n} parts</source>
        <translation>Liczba części: {n}</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>Cena katalogowa {price}</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>Not all pieces can be had</source>
        <translation>Nie wszystkie sztuki są dostępne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · nothing waits</source>
        <translation>Offline · nic nie czeka</translation>
    </message>
    <message>
        <source>Offline · {n} saved here</source>
        <translation>Offline · {n} zapisane tu</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online · all saved</source>
        <translation>Online · wszystko zapisane</translation>
    </message>
    <message>
        <source>Online · loading</source>
        <translation>Online · wczytuję</translation>
    </message>
    <message>
        <source>Online · sending {n} of {all}</source>
        <translation>Online · wysyłam {n}/{all}</translation>
    </message>
    <message>
        <source>Online · {n} to send</source>
        <translation>Online · {n} do wysłania</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>To be confirmed. {why}</source>
        <translation>Do potwierdzenia. {why}</translation>
    </message>
    <message>
        <source>{n} × {part}</source>
        <translation>{n} × {part}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
    <message>
        <source>{price} at {shop}</source>
        <translation>{price}, {shop}</translation>
    </message>
    <message>
        <source>{price}: {reason}</source>
        <translation>{price}: {reason}</translation>
    </message>
    <message>
        <source>{way}, {ready}</source>
        <translation>{way}, {ready}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Change size</source>
        <translation>Zmień rozmiar</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Inne sposoby</translation>
    </message>
    <message>
        <source>The pill and the line below it</source>
        <translation>Wskaźnik i linia pod nim</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>+ and − change the number, Enter opens more, Del takes the line out.</source>
        <translation>+ i − zmieniają liczbę, Enter otwiera więcej, Del usuwa pozycję.</translation>
    </message>
</context>
<context>
    <name>LinePlanSheet</name>
    <message>
        <source>How does it go?</source>
        <translation>Jak wydać?</translation>
    </message>
    <message>
        <source>To ship it, add the customer first: a parcel needs a name.</source>
        <translation>Aby wysłać, najpierw dodaj klienta: na paczce musi być nazwisko.</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>About this line</source>
        <translation>O tej pozycji</translation>
    </message>
    <message>
        <source>Another size or colour</source>
        <translation>Inny rozmiar lub kolor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notatka do pozycji</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Gdzie indziej taniej</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Ustal cenę ręcznie</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Who sold it</source>
        <translation>Kto sprzedał</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
    <message>
        <source>{name} is out of the basket.</source>
        <translation>Usunięto z koszyka: {name}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Cancel the link</source>
        <translation>Anuluj link</translation>
    </message>
    <message>
        <source>Central makes the link. This takes a moment.</source>
        <translation>Centrala tworzy link. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Code of the link</source>
        <translation>Kod linku</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>It can be paid until {time}. Then nothing is charged.</source>
        <translation>Można zapłacić do {time}. Potem nic nie pobierzemy.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link skopiowany.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Utwórz link</translation>
    </message>
    <message>
        <source>Make a link for {amount}</source>
        <translation>Utwórz link na {amount}</translation>
    </message>
    <message>
        <source>The customer scans a code, or gets a link, and pays on their phone.</source>
        <translation>Klient skanuje kod albo dostaje link i płaci telefonem.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay {amount}</source>
        <translation>Czekam, aż klient zapłaci {amount}</translation>
    </message>
</context>
<context>
    <name>ManySheet</name>
    <message>
        <source>Leave it as it was</source>
        <translation>Zostaw jak było</translation>
    </message>
    <message>
        <source>Take {pieces}</source>
        <translation>Dodaj {pieces}</translation>
    </message>
    <message>
        <source>That is a lot for one line. Look at the number once more.</source>
        <translation>To dużo jak na jedną pozycję. Sprawdź liczbę jeszcze raz.</translation>
    </message>
    <message>
        <source>{pieces}: is that right?</source>
        <translation>{pieces}: zgadza się?</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>A basket is in hand already</source>
        <translation>Koszyk jest już otwarty</translation>
    </message>
    <message>
        <source>A manager enters a PIN first.</source>
        <translation>Najpierw PIN podaje kierownik.</translation>
    </message>
    <message>
        <source>Add the cart to this basket</source>
        <translation>Dodaj do tego koszyka</translation>
    </message>
    <message>
        <source>Can be taken apart until {day}</source>
        <translation>Można rozdzielić do {day}</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Wybierz kogoś innego</translation>
    </message>
    <message>
        <source>Choose which one is kept. What it does not say is taken from the other; both histories stay. Ask the customer when in doubt.</source>
        <translation>Wybierz, który klient zostaje. Braki uzupełni drugi; obie historie zostają. W razie wątpliwości zapytaj klienta.</translation>
    </message>
    <message>
        <source>Choose who is the same person.</source>
        <translation>Wybierz, kto jest tą samą osobą.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klient od</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Prawdopodobnie ta sama osoba</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Karta klienta</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Merge into {name}, {number}</source>
        <translation>Połącz z: {name}, {number}</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Połączone wcześniej</translation>
    </message>
    <message>
        <source>Nobody on this device looks the same.</source>
        <translation>Na urządzeniu nie ma nikogo podobnego.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>One payment, one receipt.</source>
        <translation>Jedna płatność, jeden paragon.</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Główny sklep</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Same person twice?</source>
        <translation>Ta sama osoba dwa razy?</translation>
    </message>
    <message>
        <source>Search somebody else</source>
        <translation>Szukaj kogoś innego</translation>
    </message>
    <message>
        <source>Somebody else: name, email, phone or number</source>
        <translation>Ktoś inny: nazwisko, e-mail, telefon lub numer</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>The basket in hand stays on this device; the start page lists it.</source>
        <translation>Otwarty koszyk zostaje na urządzeniu; jest na stronie początkowej.</translation>
    </message>
    <message>
        <source>They are one customer now. It can be undone for 30 days.</source>
        <translation>To teraz jeden klient. Można go rozdzielić przez 30 dni.</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>To znów dwóch klientów.</translation>
    </message>
    <message>
        <source>Too long ago to be taken apart</source>
        <translation>Za dawno, by rozdzielić</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Lock this device</source>
        <translation>Zablokuj urządzenie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Counted</source>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzono</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Handed over, {because}</source>
        <translation>Wydano, {because}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaginęło</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stan początkowy</translation>
    </message>
    <message>
        <source>Picked for {because}</source>
        <translation>Skompletowano: {because}</translation>
    </message>
    <message>
        <source>Put back from {because}</source>
        <translation>Odłożono z {because}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Sale taken back</source>
        <translation>Sprzedaż cofnięta</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedano</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>Moves</source>
        <translation>Ruchy</translation>
    </message>
    <message>
        <source>Nothing has moved here in the last 14 days.</source>
        <translation>Przez ostatnie 14 dni nic się tu nie ruszyło.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A colleague</source>
        <translation>Ktoś z zespołu</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Colleagues here and at the customer&apos;s own store read it, and the customer may ask for it. No card numbers, nothing about health.</source>
        <translation>Czyta ją zespół tutaj i w głównym sklepie klienta, a klient może o nią poprosić. Bez numerów kart i bez informacji o zdrowiu.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notatka do sprzedaży</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notatka do pozycji</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Stays with the sale. No card numbers, and nothing about health.</source>
        <translation>Zostaje przy sprzedaży. Bez numerów kart i bez informacji o zdrowiu.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Notatka zapisana.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Notatka usunięta.</translation>
    </message>
    <message>
        <source>What a colleague should know next time</source>
        <translation>Co warto wiedzieć następnym razem</translation>
    </message>
    <message>
        <source>What whoever takes over should know</source>
        <translation>Co powinna wiedzieć następna osoba</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Zapisano wcześniej</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Cash in hand</source>
        <translation>Gotówka od klienta</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Dla zespołu</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Birthday price</source>
        <translation>Cena urodzinowa</translation>
    </message>
    <message>
        <source>By hand: {reason}</source>
        <translation>Ręcznie: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Display piece</source>
        <translation>Z ekspozycji</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Gest handlowy</translation>
    </message>
    <message>
        <source>Only for: {who}</source>
        <translation>Tylko: {who}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Price for {group}</source>
        <translation>Cena dla: {group}</translation>
    </message>
    <message>
        <source>Seen cheaper</source>
        <translation>Gdzie indziej taniej</translation>
    </message>
    <message>
        <source>The label says less</source>
        <translation>Niższa cena na etykiecie</translation>
    </message>
    <message>
        <source>The price is missing</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>a birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Jeszcze {amount}</translation>
    </message>
    <message>
        <source>{amount} more on {goods}</source>
        <translation>Jeszcze {amount}: {goods}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{n} used, {amount}</source>
        <translation>naliczone: {n}, {amount}</translation>
    </message>
</context>
<context>
    <name>OffersCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a coupon</source>
        <translation>Dodaj kupon</translation>
    </message>
    <message>
        <source>No offer is used in this basket.</source>
        <translation>W tym koszyku nie ma promocji.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Promocje</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanuj kamerą</translation>
    </message>
</context>
<context>
    <name>OmniboxViewModel</name>
    <message>
        <source>Asks central.</source>
        <translation>Pyta centralę.</translation>
    </message>
    <message>
        <source>Central does not know this code either. Check it.</source>
        <translation>Centrala też nie zna tego kodu. Sprawdź go.</translation>
    </message>
    <message>
        <source>Central has it. It arrives here in a moment; scan it again then.</source>
        <translation>Centrala to ma. Za chwilę będzie tutaj; wtedy zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Clear recent items</source>
        <translation>Wyczyść ostatnie</translation>
    </message>
    <message>
        <source>Found on this device. {elsewhere}</source>
        <translation>Znaleziono tutaj. {elsewhere}</translation>
    </message>
    <message>
        <source>Needs a whole number, code, email or phone.</source>
        <translation>Potrzebny cały numer, kod, e-mail lub telefon.</translation>
    </message>
    <message>
        <source>Needs the line.</source>
        <translation>Wymaga połączenia.</translation>
    </message>
    <message>
        <source>No exact match. This comes close.</source>
        <translation>Brak dokładnego wyniku. To jest podobne.</translation>
    </message>
    <message>
        <source>Not on this device, and the line is down. Scan it again later.</source>
        <translation>Brak na tym urządzeniu i nie ma połączenia. Zeskanuj później.</translation>
    </message>
    <message>
        <source>Not on this device. Asking central.</source>
        <translation>Brak na tym urządzeniu. Pytam centralę.</translation>
    </message>
    <message>
        <source>Not on this device. Check the spelling, or scan it.</source>
        <translation>Brak na tym urządzeniu. Sprawdź pisownię albo zeskanuj.</translation>
    </message>
    <message>
        <source>Not on this device. Scan it again when online, or search by name.</source>
        <translation>Brak na tym urządzeniu. Zeskanuj ponownie online albo szukaj po nazwie.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Strony i działania</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All orders</source>
        <translation>Wszystkie zamówienia</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupiono</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Wymaga połączenia</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Zamówienie {number}</translation>
    </message>
    <message>
        <source>Orders of this store&apos;s last 90 days are here. Others may be known to central.</source>
        <translation>Są tu zamówienia sklepu z 90 dni. Inne może znać centrala.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>{number} is not on this device</source>
        <translation>{number}: brak na tym urządzeniu</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>A manager checks</source>
        <translation>Sprawdza kierownik</translation>
    </message>
    <message>
        <source>Kept at central</source>
        <translation>Czeka w centrali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisano tutaj</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłam</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Wysłano {time}</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Twoja decyzja</translation>
    </message>
    <message>
        <source>no longer fits what central sent; central decides</source>
        <translation>nie pasuje już do danych centrali; decyduje centrala</translation>
    </message>
    <message>
        <source>to be confirmed by central</source>
        <translation>czeka na potwierdzenie centrali</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>In the order you made them</source>
        <translation>W kolejności wykonania</translation>
    </message>
    <message>
        <source>Nothing can be removed here. If sending fails, it stays and we try again.</source>
        <translation>Niczego nie można tu usunąć. Jeśli wysyłka się nie uda, wpis zostaje i ponawiamy próbę.</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Nic tu jeszcze nie zrobiono</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>What you do shows up here until it is sent.</source>
        <translation>Twoje działania widać tu, dopóki nie zostaną wysłane.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Central could not read this entry. It is kept.</source>
        <translation>Centrala nie odczytała tego wpisu. Jest zachowany.</translation>
    </message>
    <message>
        <source>Central could not work on this yet. It is kept.</source>
        <translation>Centrala jeszcze tego nie przetworzyła. Wpis jest zachowany.</translation>
    </message>
    <message>
        <source>Central needs an update to take this. It is kept.</source>
        <translation>Centrala potrzebuje aktualizacji. Wpis jest zachowany.</translation>
    </message>
    <message>
        <source>This device was locked out before. A manager looks at it.</source>
        <translation>Urządzenie zablokowano wcześniej. Sprawdzi to kierownik.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Lock this device</source>
        <translation>Zablokuj urządzenie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanuj kamerą</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Test skanera</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>Switch associate</source>
        <translation>Zmień osobę</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sync i urządzenie</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>basket sale till pay checkout</source>
        <translation>koszyk sprzedaż kasa płatność</translation>
    </message>
    <message>
        <source>collect parcel hand over click and collect pick</source>
        <translation>odbiór paczka wydanie kompletacja zamówienie</translation>
    </message>
    <message>
        <source>correct stock count adjust inventory products goods</source>
        <translation>stan korekta liczenie inwentaryzacja produkty towar</translation>
    </message>
    <message>
        <source>figures turnover end of day close</source>
        <translation>liczby obrót koniec dnia zamknięcie</translation>
    </message>
    <message>
        <source>home start overview</source>
        <translation>start początek przegląd</translation>
    </message>
    <message>
        <source>language theme dark light text size density hand sound preferences</source>
        <translation>język motyw ciemny jasny tekst rozmiar gęstość ręka dźwięk preferencje</translation>
    </message>
    <message>
        <source>line online offline outbox central tablet saved</source>
        <translation>połączenie online offline do wysłania centrala tablet zapisane</translation>
    </message>
    <message>
        <source>people client loyalty</source>
        <translation>ludzie klient lojalność</translation>
    </message>
    <message>
        <source>photo picture barcode qr</source>
        <translation>zdjęcie obraz kod kreskowy qr</translation>
    </message>
    <message>
        <source>problems conflicts choose inbox</source>
        <translation>problemy konflikty decyzja skrzynka</translation>
    </message>
    <message>
        <source>refund exchange bring back order receipt</source>
        <translation>zwrot wymiana zamówienie paragon</translation>
    </message>
    <message>
        <source>scanner barcode reader trigger layout suffix camera serial test</source>
        <translation>skaner kod kreskowy czytnik spust układ sufiks kamera szeregowy test</translation>
    </message>
    <message>
        <source>shortcuts keys about licences version guide</source>
        <translation>skróty klawisze informacje licencje wersja przewodnik</translation>
    </message>
    <message>
        <source>sign in somebody else change person</source>
        <translation>zaloguj ktoś inny zmień osobę</translation>
    </message>
    <message>
        <source>sign out leave break</source>
        <translation>wyloguj wyjdź przerwa</translation>
    </message>
    <message>
        <source>to do work list</source>
        <translation>do zrobienia praca lista</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Każdy w tym sklepie</translation>
    </message>
    <message>
        <source>It waits on every device of this store, with its notes.</source>
        <translation>Czeka na każdym urządzeniu tego sklepu, z notatkami.</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Odłóż koszyk</translation>
    </message>
    <message>
        <source>Who goes on with it?</source>
        <translation>Kto go dokończy?</translation>
    </message>
    <message>
        <source>You are offline: other devices see it as soon as the line is back.</source>
        <translation>Jesteś offline: inne urządzenia zobaczą go, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>Begun by {name}. Waits for anybody since {time}.</source>
        <translation>Kto zaczął: {name}. Dla każdego, czeka od {time}.</translation>
    </message>
    <message>
        <source>Begun by {name}. Waits for {owner} since {time}.</source>
        <translation>Kto zaczął: {name}. Dla: {owner}, czeka od {time}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Wznów koszyk</translation>
    </message>
    <message>
        <source>Hand to somebody</source>
        <translation>Przekaż koszyk</translation>
    </message>
    <message>
        <source>In the basket</source>
        <translation>W koszyku</translation>
    </message>
    <message>
        <source>Parked basket of {name}</source>
        <translation>Odłożony koszyk: {name}</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>You are offline: should somebody else take it up too, you are told when the line is back.</source>
        <translation>Jesteś offline: jeśli wznowi go też ktoś inny, dowiesz się, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Ask central again</source>
        <translation>Zapytaj centralę</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Zapytaj terminal</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Zakończ sprzedaż</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <translation>Zwróć {amount}</translation>
    </message>
    <message>
        <source>Link and code</source>
        <translation>Link i kod</translation>
    </message>
    <message>
        <source>Needs the line</source>
        <translation>Wymaga połączenia</translation>
    </message>
    <message>
        <source>No terminal here</source>
        <translation>Brak terminala</translation>
    </message>
    <message>
        <source>Offline up to {amount}</source>
        <translation>Offline do {amount}</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>Na terminalu</translation>
    </message>
    <message>
        <source>Parts left: {parts}</source>
        <translation>Zostało części: {parts}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Zeskanuj lub wpisz</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Pokaż link</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Then type the code of the slip</source>
        <translation>Potem kod z wydruku</translation>
    </message>
    <message>
        <source>Two or more</source>
        <translation>Dwie lub więcej</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>Gotówką {amount}</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>Dostępne {amount}</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>If it stays so, call support.</source>
        <translation>Jeśli to się nie zmieni, zadzwoń do pomocy technicznej.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pozostało</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Central has not answered. It may have been charged: ask again, or give it back.</source>
        <translation>Centrala nie odpowiedziała. Kwota mogła zostać pobrana: zapytaj ponownie albo ją zwróć.</translation>
    </message>
    <message>
        <source>Central was not asked. Nothing was charged.</source>
        <translation>Centrala nie dostała zapytania. Nic nie pobrano.</translation>
    </message>
    <message>
        <source>It waited too long for its sale and was given back.</source>
        <translation>Płatność za długo czekała na sprzedaż i została zwrócona.</translation>
    </message>
    <message>
        <source>The customer did not pay in time. Nothing was paid.</source>
        <translation>Klient nie zapłacił w terminie. Nic nie wpłynęło.</translation>
    </message>
    <message>
        <source>The link was cancelled. Nothing was paid.</source>
        <translation>Link anulowano. Nic nie wpłynęło.</translation>
    </message>
    <message>
        <source>What was paid goes back to the customer.</source>
        <translation>Wpłata wraca do klienta.</translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>See the payment of {amount}</source>
        <translation>Zobacz płatność: {amount}</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Nobody of that name works here.</source>
        <translation>Nie ma tu nikogo o tym imieniu.</translation>
    </message>
    <message>
        <source>Type a name, or scan your badge</source>
        <translation>Wpisz imię albo zeskanuj identyfikator</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kto pracuje?</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Add a customer</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Associate may not use the camera. Allow it in the system settings, or open a picture.</source>
        <translation>Associate nie ma dostępu do kamery. Zezwól w ustawieniach systemu albo otwórz zdjęcie.</translation>
    </message>
    <message>
        <source>No camera was found. Open a picture or paste a link instead.</source>
        <translation>Nie znaleziono kamery. Otwórz zdjęcie albo wklej link.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close other apps that use it, or open a picture.</source>
        <translation>Kamera nie daje obrazu. Zamknij inne aplikacje, które jej używają, albo otwórz zdjęcie.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>do znalezienia</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>sprawdzone</translation>
    </message>
</context>
<context>
    <name>PickupState</name>
    <message>
        <source>being picked</source>
        <translation>w kompletacji</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowany</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>wydany</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowy</translation>
    </message>
</context>
<context>
    <name>Pickups</name>
    <message>
        <source>All items were handed over.</source>
        <translation>Wszystko wydano.</translation>
    </message>
    <message>
        <source>Asking central.</source>
        <translation>Pytam centralę.</translation>
    </message>
    <message>
        <source>Back on shelf</source>
        <translation>Z powrotem na półkę</translation>
    </message>
    <message>
        <source>Back on shelf {day}</source>
        <translation>Na półkę {day}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>By {day} {time}</source>
        <translation>Do: {day} {time}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Brak na miejscu</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Sprawdź numer.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Control and Enter opens the choice.</source>
        <translation>Control i Enter otwiera wybór.</translation>
    </message>
    <message>
        <source>Details come with the line</source>
        <translation>Szczegóły po połączeniu</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Termin teraz</translation>
    </message>
    <message>
        <source>Hand over {items}…</source>
        <translation>Wydaj {items}…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>It is at {store}. Only that store can hand it over.</source>
        <translation>Jest w sklepie {store}. Wydać może tylko ten sklep.</translation>
    </message>
    <message>
        <source>Keep the goods here. Nothing is due.</source>
        <translation>Zostaw towar tutaj. Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Oznacz gotowe</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Nobody came in time</source>
        <translation>Nikt nie przyszedł na czas</translation>
    </message>
    <message>
        <source>None known to lie here</source>
        <translation>Nic tu nie odnotowano</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Noted as not found</source>
        <translation>Zapisano: nie znaleziono</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Open what needs a choice</source>
        <translation>Otwórz do decyzji</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Kompletacja</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Kompletacja</translation>
    </message>
    <message>
        <source>Pickup code, scanned</source>
        <translation>Kod odbioru, zeskanowany</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Odbiór, kod zeskanowany</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Piece, scanned to verify</source>
        <translation>Sztuka, zeskanowana do sprawdzenia</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Scan to verify</source>
        <translation>Zeskanuj, by sprawdzić</translation>
    </message>
    <message>
        <source>Shelf {shelf}</source>
        <translation>Półka {shelf}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Wszystkie ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Od {time}</translation>
    </message>
    <message>
        <source>Somebody chooses whether to keep looking or to take it off.</source>
        <translation>Ktoś zdecyduje, czy szukać dalej, czy usunąć sztukę.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Stoi na</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Kompletuj</translation>
    </message>
    <message>
        <source>Taken off the pickup</source>
        <translation>Usunięto z odbioru</translation>
    </message>
    <message>
        <source>The goods go back on the shelf at {store}.</source>
        <translation>Towar wraca na półkę: {store}.</translation>
    </message>
    <message>
        <source>The line is down, so central can&apos;t be asked. Try again when it is back.</source>
        <translation>Nie ma połączenia z centralą. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>This is not a pickup code. Finish the handover first.</source>
        <translation>To nie jest kod odbioru. Najpierw dokończ wydanie.</translation>
    </message>
    <message>
        <source>This pickup is cancelled</source>
        <translation>Ten odbiór jest anulowany</translation>
    </message>
    <message>
        <source>This pickup is done</source>
        <translation>Ten odbiór jest zakończony</translation>
    </message>
    <message>
        <source>This product is not known here</source>
        <translation>Tego produktu tu nie ma</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Do skompletowania</translation>
    </message>
    <message>
        <source>To the pickups</source>
        <translation>Do odbiorów</translation>
    </message>
    <message>
        <source>With the parcel</source>
        <translation>Przy paczce</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{gtin}, scanned {time}</source>
        <translation>{gtin}, skan {time}</translation>
    </message>
    <message>
        <source>{gtin}. Nothing was changed.</source>
        <translation>{gtin}. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>{id} is not known here</source>
        <translation>{id}: tutaj nieznany</translation>
    </message>
    <message>
        <source>{id} is not on this device</source>
        <translation>{id}: brak na tym urządzeniu</translation>
    </message>
    <message>
        <source>{id} waits in another store</source>
        <translation>{id} czeka w innym sklepie</translation>
    </message>
    <message>
        <source>{id} · paid {paid}</source>
        <translation>{id} · zapłacono {paid}</translation>
    </message>
    <message>
        <source>{items} left to scan before it can be ready.</source>
        <translation>Najpierw zeskanuj jeszcze {items}.</translation>
    </message>
    <message>
        <source>{left} of {pieces} left</source>
        <translation>zostało {left} z {pieces}</translation>
    </message>
    <message>
        <source>{name} is not needed</source>
        <translation>{name}: niepotrzebne</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name}: zgadza się</translation>
    </message>
    <message>
        <source>{number} today</source>
        <translation>dziś {number}</translation>
    </message>
    <message>
        <source>{picked} of {pieces}</source>
        <translation>{picked} z {pieces}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>opóźn. {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>zostało {time}</translation>
    </message>
    <message>
        <source>{words} · {share} on time</source>
        <translation>{words} · na czas {share}</translation>
    </message>
</context>
<context>
    <name>PickupsPanel</name>
    <message>
        <source>New orders show up here with their time.</source>
        <translation>Nowe zamówienia pojawią się tu z terminem.</translation>
    </message>
    <message>
        <source>No pickups due</source>
        <translation>Brak odbiorów</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Zeskanuj kod</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>No code in this picture. Take it closer, sharp and in good light.</source>
        <translation>Na zdjęciu nie ma kodu. Zrób je bliżej, ostro i w dobrym świetle.</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read on this device. Use a scanner, or type the number.</source>
        <translation>To urządzenie nie odczytuje zdjęć. Użyj skanera albo wpisz numer.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose another one.</source>
        <translation>Tego pliku już nie ma. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is not a picture this app can read. PNG and JPEG work.</source>
        <translation>Tego obrazu nie da się odczytać. Działają PNG i JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. Take one of up to 50 megapixels.</source>
        <translation>Zdjęcie jest za duże. Zrób takie do 50 megapikseli.</translation>
    </message>
    <message>
        <source>Two scanners sent at once. Scan again, one after the other.</source>
        <translation>Dwa skanery wysłały naraz. Zeskanuj ponownie, jeden po drugim.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tap your name</source>
        <translation>Dotknij swojego imienia</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>albo zeskanuj identyfikator</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{count} of {length} digits</source>
        <translation>Cyfry: {count} z {length}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete a digit</source>
        <translation>Usuń cyfrę</translation>
    </message>
    <message>
        <source>Sign in with a badge</source>
        <translation>Zaloguj identyfikatorem</translation>
    </message>
</context>
<context>
    <name>PlaceTable</name>
    <message>
        <source>as of</source>
        <translation>stan na</translation>
    </message>
    <message>
        <source>{distance} away</source>
        <translation>w odległości {distance}</translation>
    </message>
    <message>
        <source>{place}: {pieces}, {age}</source>
        <translation>{place}: {pieces}, {age}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Wybierz co najmniej jedną sztukę.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Wybrano ręcznie</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Wybrano ręcznie.</translation>
    </message>
    <message>
        <source>In one parcel with the rest.</source>
        <translation>W jednej paczce z resztą.</translation>
    </message>
    <message>
        <source>In somebody&apos;s hand. Counted here: {n}</source>
        <translation>Klient ma to w ręku. Policzono tutaj: {n}</translation>
    </message>
    <message>
        <source>In the store.</source>
        <translation>W sklepie.</translation>
    </message>
    <message>
        <source>Let the planner choose</source>
        <translation>Wybierz automatycznie</translation>
    </message>
    <message>
        <source>No place has all {asked}. They come from {places} places.</source>
        <translation>Nigdzie nie ma wszystkich: {asked}. Liczba miejsc: {places}.</translation>
    </message>
    <message>
        <source>No place has it.</source>
        <translation>Nigdzie tego nie ma.</translation>
    </message>
    <message>
        <source>Only {promised} of {asked} can be promised.</source>
        <translation>Można obiecać tylko {promised} z {asked}.</translation>
    </message>
    <message>
        <source>So that fewer parcels are needed.</source>
        <translation>Żeby było mniej paczek.</translation>
    </message>
    <message>
        <source>Stock of it elsewhere is not known here.</source>
        <translation>Stan w innych miejscach nie jest tu znany.</translation>
    </message>
    <message>
        <source>The cheapest of {places} places.</source>
        <translation>Najtańsze z miejsc: {places}.</translation>
    </message>
    <message>
        <source>The fewest parcels, then the soonest</source>
        <translation>Najmniej paczek, potem najszybciej</translation>
    </message>
    <message>
        <source>The nearest of {places} places.</source>
        <translation>Najbliższe z miejsc: {places}.</translation>
    </message>
    <message>
        <source>The only place that has enough.</source>
        <translation>Jedyne miejsce, które ma dość.</translation>
    </message>
    <message>
        <source>The soonest of {places} places.</source>
        <translation>Najszybsze z miejsc: {places}.</translation>
    </message>
    <message>
        <source>This line is in the basket twice. Take one out.</source>
        <translation>Ta pozycja jest w koszyku dwa razy. Usuń jedną.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>do potwierdzenia</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
    <message>
        <source>{n} there at {time}</source>
        <translation>Stan {n}, {time}</translation>
    </message>
    <message>
        <source>{places} places have it, none can send it or keep it for pickup.</source>
        <translation>Miejsca, które to mają: {places}. Żadne nie wyśle ani nie odłoży do odbioru.</translation>
    </message>
    <message>
        <source>{product}, {way}: {why} The planner has chosen again.</source>
        <translation>{product}, {way}: {why} Wybrano ponownie automatycznie.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change plan</source>
        <translation>Zmień plan</translation>
    </message>
    <message>
        <source>One payment, one receipt</source>
        <translation>Jedna płatność, jeden paragon</translation>
    </message>
    <message>
        <source>One plan</source>
        <translation>Jeden plan</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Zmień plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Let the planner choose all</source>
        <translation>Dobierz automatycznie</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Since {time}, {how}</source>
        <translation>Od {time}, {how}</translation>
    </message>
    <message>
        <source>comes to collect</source>
        <translation>po odbiór</translation>
    </message>
    <message>
        <source>loyalty card</source>
        <translation>karta klienta</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>zauważono w sklepie</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Add a picture or a link that shows the price.</source>
        <translation>Dodaj zdjęcie lub link z tą ceną.</translation>
    </message>
    <message>
        <source>Before it is paid, this role has to approve it: {role}.</source>
        <translation>Przed zapłatą musi zatwierdzić: {role}.</translation>
    </message>
    <message>
        <source>Change it first.</source>
        <translation>Najpierw zmień.</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Wybierz powód.</translation>
    </message>
    <message>
        <source>Say where it was seen.</source>
        <translation>Podaj, gdzie widziano.</translation>
    </message>
    <message>
        <source>The lowest price is {floor}.</source>
        <translation>Najniższa cena to {floor}.</translation>
    </message>
    <message>
        <source>Type an amount: 12.50, for example.</source>
        <translation>Wpisz kwotę, na przykład 12,50.</translation>
    </message>
    <message>
        <source>Type how many percent: 10, or 12.5.</source>
        <translation>Wpisz procent: 10 albo 12,5.</translation>
    </message>
    <message>
        <source>Type the new price.</source>
        <translation>Wpisz nową cenę.</translation>
    </message>
    <message>
        <source>Type the price that was seen.</source>
        <translation>Wpisz widzianą cenę.</translation>
    </message>
    <message>
        <source>You may give that.</source>
        <translation>Możesz dać tę cenę.</translation>
    </message>
    <message>
        <source>{off} off. Before it is paid, this role has to approve it: {role}.</source>
        <translation>Obniżka {off}. Przed zapłatą musi zatwierdzić: {role}.</translation>
    </message>
    <message>
        <source>{off} off. You may give that.</source>
        <translation>Obniżka {off}. Możesz ją dać.</translation>
    </message>
    <message>
        <source>{why} The lowest price is {floor}.</source>
        <translation>{why} Najniższa cena to {floor}.</translation>
    </message>
    <message>
        <source>{why} The most is {most}.</source>
        <translation>{why} Najwyżej {most}.</translation>
    </message>
</context>
<context>
    <name>PriceCard</name>
    <message>
        <source>No price here</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
</context>
<context>
    <name>PriceSheet</name>
    <message>
        <source>Back to the usual price</source>
        <translation>Przywróć zwykłą cenę</translation>
    </message>
    <message>
        <source>Days ago</source>
        <translation>Dni temu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nowa cena</translation>
    </message>
    <message>
        <source>New price for one piece</source>
        <translation>Nowa cena za sztukę</translation>
    </message>
    <message>
        <source>No price is known for this product here.</source>
        <translation>Ten produkt nie ma tu ceny.</translation>
    </message>
    <message>
        <source>Now {price} a piece, list price {listed}.</source>
        <translation>Teraz {price} za sztukę, cena katalogowa {listed}.</translation>
    </message>
    <message>
        <source>Now {price} a piece.</source>
        <translation>Teraz {price} za sztukę.</translation>
    </message>
    <message>
        <source>One moment, the price is being found.</source>
        <translation>Chwileczkę, szukam ceny.</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Obniżka w %</translation>
    </message>
    <message>
        <source>Percent off the price of now</source>
        <translation>Obniżka w % od obecnej ceny</translation>
    </message>
    <message>
        <source>Seen cheaper elsewhere</source>
        <translation>Gdzie indziej taniej</translation>
    </message>
    <message>
        <source>Sell it for {price}</source>
        <translation>Sprzedaj za {price}</translation>
    </message>
    <message>
        <source>Set a price by hand</source>
        <translation>Ustal cenę ręcznie</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Ustal tę cenę</translation>
    </message>
    <message>
        <source>That file is no picture. Open another.</source>
        <translation>Ten plik nie jest zdjęciem. Otwórz inny.</translation>
    </message>
    <message>
        <source>Their price for one piece</source>
        <translation>Ich cena za sztukę</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Co ją potwierdza?</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Gdzie i kiedy?</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Gdzie widziano</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>All we hold about them</source>
        <translation>Wszystkie dane klienta</translation>
    </message>
    <message>
        <source>Asked for {time}. Central writes it, and it appears here as soon as it is ready.</source>
        <translation>Zlecono: {time}. Centrala przygotuje plik i pojawi się on tutaj.</translation>
    </message>
    <message>
        <source>Central writes one file with everything: contacts, consents, notes, orders, sales and visits. It can be fetched in this store for 7 days, then it is deleted.</source>
        <translation>Centrala zapisze wszystko w jednym pliku: kontakty, zgody, notatki, zamówienia, sprzedaże i wizyty. Można go pobrać w tym sklepie przez 7 dni, potem zostanie usunięty.</translation>
    </message>
    <message>
        <source>Deleted for good: name, contacts, card, consents, notes, wishes, dates, carts, and who wrote or called.</source>
        <translation>Znikną na zawsze: nazwisko, kontakty, karta, zgody, notatki, życzenia, daty, koszyki oraz kto pisał lub dzwonił.</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Usuń dane</translation>
    </message>
    <message>
        <source>Erase this customer</source>
        <translation>Usuń dane klienta</translation>
    </message>
    <message>
        <source>Export or erase</source>
        <translation>Eksport lub usunięcie</translation>
    </message>
    <message>
        <source>Here they are gone at once, on other devices at their next contact. It can&apos;t be undone.</source>
        <translation>Tutaj znikną od razu, na innych urządzeniach przy następnym połączeniu. Nie da się tego cofnąć.</translation>
    </message>
    <message>
        <source>Ready. It can be fetched until {day}.</source>
        <translation>Gotowe. Do pobrania do {day}.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Zapisz eksport</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Zapisz do pliku</translation>
    </message>
    <message>
        <source>Saved as {file}. Give it to the customer, then delete it.</source>
        <translation>Zapisano jako {file}. Przekaż klientowi, potem usuń.</translation>
    </message>
    <message>
        <source>Start an export</source>
        <translation>Rozpocznij eksport</translation>
    </message>
    <message>
        <source>Stays, because the law wants it: sales, receipts and returns, without the person.</source>
        <translation>Zostaje, bo wymaga tego prawo: sprzedaże, paragony i zwroty, bez danych osoby.</translation>
    </message>
    <message>
        <source>The export is asked for.</source>
        <translation>Eksport zlecony.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Nie udało się tam zapisać pliku. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file needs the line. Try again when it is back.</source>
        <translation>Plik wymaga połączenia. Spróbuj, gdy wróci.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Wpisz imię i nazwisko, aby potwierdzić</translation>
    </message>
    <message>
        <source>Type the name to confirm.</source>
        <translation>Wpisz imię i nazwisko, aby potwierdzić.</translation>
    </message>
    <message>
        <source>{name} is being erased everywhere.</source>
        <translation>Usuwanie wszędzie: {name}.</translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Adjust stock</source>
        <translation>Skoryguj stan</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Finish the correction first.</source>
        <translation>Najpierw dokończ korektę.</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>W tym sklepie</translation>
    </message>
    <message>
        <source>List price, {country}</source>
        <translation>Cena katalogowa, {country}</translation>
    </message>
    <message>
        <source>Lowest in the last 30 days</source>
        <translation>Najniższa z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiał</translation>
    </message>
    <message>
        <source>Nothing is put aside. The piece is free again.</source>
        <translation>Nic nie jest odłożone. Sztuka jest znowu wolna.</translation>
    </message>
    <message>
        <source>One piece is put aside.</source>
        <translation>Jedna sztuka jest odłożona.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Zarezerwuj sztukę</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Rozmiar i kolor</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Unchanged since</source>
        <translation>Bez zmian od</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>gdzie indziej</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nigdzie</translation>
    </message>
    <message>
        <source>{offer}, to {day}</source>
        <translation>{offer}, do {day}</translation>
    </message>
    <message>
        <source>{pieces} here</source>
        <translation>tutaj {pieces}</translation>
    </message>
    <message>
        <source>{pieces} here, low</source>
        <translation>tutaj {pieces}, mało</translation>
    </message>
    <message>
        <source>{pieces} in {variants}</source>
        <translation>{pieces}, {variants}</translation>
    </message>
    <message>
        <source>{pieces} reserved until {when}</source>
        <translation>{pieces}, rezerwacja do {when}</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>All stock</source>
        <translation>Wszystkie stany</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All stock</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Its number may be new. It shows up here as soon as it has loaded.</source>
        <translation>Numer może być nowy. Produkt pojawi się tutaj po wczytaniu.</translation>
    </message>
    <message>
        <source>Show all stock</source>
        <translation>Pokaż wszystkie stany</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>This product is not on this device</source>
        <translation>Tego produktu nie ma na urządzeniu</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>All customers</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Online cart: {items}, {total}</source>
        <translation>Koszyk online: {items}, {total}</translation>
    </message>
    <message>
        <source>Sale and next steps</source>
        <translation>Sprzedaż i dalsze kroki</translation>
    </message>
    <message>
        <source>{customer} is not on this device</source>
        <translation>{customer}: brak na tym urządzeniu</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>The amounts of this offer make no sense. It is left out.</source>
        <translation>Kwoty tej promocji są bez sensu. Pominięto ją.</translation>
    </message>
    <message>
        <source>The numbers of this offer make no sense. It is left out.</source>
        <translation>Liczby tej promocji są bez sensu. Pominięto ją.</translation>
    </message>
    <message>
        <source>This offer ends before it begins. It is left out.</source>
        <translation>Ta promocja kończy się przed początkiem. Pominięto ją.</translation>
    </message>
    <message>
        <source>This offer gives nothing. It is left out.</source>
        <translation>Ta promocja nic nie daje. Pominięto ją.</translation>
    </message>
    <message>
        <source>This offer is in another currency. It is left out.</source>
        <translation>Ta promocja jest w innej walucie. Pominięto ją.</translation>
    </message>
    <message>
        <source>This offer names no products. It is left out.</source>
        <translation>Ta promocja nie wskazuje produktów. Pominięto ją.</translation>
    </message>
    <message>
        <source>This offer names several currencies. It is left out.</source>
        <translation>Ta promocja podaje kilka walut. Pominięto ją.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj &amp;adres odnośnika</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One less</source>
        <translation>O jeden mniej</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>O jeden więcej</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>A number says “last known”.</source>
        <translation>Przy liczbie jest „ostatnio”.</translation>
    </message>
    <message>
        <source>I did something wrong.</source>
        <translation>To mój błąd.</translation>
    </message>
    <message>
        <source>It is older than an hour. Look on the shelf before you promise anything.</source>
        <translation>Jest starsza niż godzina. Zanim coś obiecasz, zajrzyj na półkę.</translation>
    </message>
    <message>
        <source>Nothing is deleted. Correct the stock, or tell a manager who did what.</source>
        <translation>Nic nie znika. Skoryguj stan albo powiedz kierownikowi, co się stało.</translation>
    </message>
    <message>
        <source>Somebody else wants this device.</source>
        <translation>Ktoś inny potrzebuje urządzenia.</translation>
    </message>
    <message>
        <source>Tap your initials, then “Switch associate”. Everybody has a PIN of their own.</source>
        <translation>Dotknij inicjałów i wybierz „Zmień osobę”. Każdy ma własny PIN.</translation>
    </message>
    <message>
        <source>The line is down. May I go on?</source>
        <translation>Brak połączenia. Czy mogę pracować?</translation>
    </message>
    <message>
        <source>Yes. Pick, hand over, correct stock as always. It is sent when the line is back.</source>
        <translation>Tak. Kompletuj, wydawaj i koryguj stan jak zawsze. Wyśle się, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Change</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Gift receipt {number}</source>
        <translation>Paragon prezentowy {number}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Wpłata</translation>
    </message>
    <message>
        <source>Is sent from {place}, there by {day}</source>
        <translation>Wysyłka z: {place}, na miejscu do {day}</translation>
    </message>
    <message>
        <source>It can be exchanged with this receipt. No price stands on it.</source>
        <translation>Z tym paragonem można wymienić towar. Nie ma na nim cen.</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Paragon {number}</translation>
    </message>
    <message>
        <source>Rounding in cash</source>
        <translation>Zaokrąglenie gotówki</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Oszczędność</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Do potwierdzenia</translation>
    </message>
    <message>
        <source>To pick up in {place}, {day}</source>
        <translation>Do odbioru: {place}, {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>VAT {rate} od {net}</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zwrócono</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{pieces} × {goods}</source>
        <translation>{pieces} × {goods}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Code of the receipt</source>
        <translation>Kod paragonu</translation>
    </message>
    <message>
        <source>Every store of the chain can check the receipt by this code, also offline.</source>
        <translation>Po tym kodzie każdy sklep sieci sprawdzi paragon, także offline.</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Paragon prezentowy</translation>
    </message>
    <message>
        <source>Its number alone: no price is in this code.</source>
        <translation>Tylko numer: w tym kodzie nie ma cen.</translation>
    </message>
    <message>
        <source>Its signature is right. This device knows what stands in the code, and no more.</source>
        <translation>Podpis jest prawidłowy. Urządzenie zna tylko to, co jest w kodzie.</translation>
    </message>
    <message>
        <source>Its signature is right: the receipt is genuine.</source>
        <translation>Podpis jest prawidłowy: paragon jest autentyczny.</translation>
    </message>
    <message>
        <source>Receipt by email</source>
        <translation>Paragon e-mailem</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Paragon {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>Scan its code: that checks it, and shows what stands on it, also offline.</source>
        <translation>Zeskanuj kod: to go sprawdzi i pokaże treść, także offline.</translation>
    </message>
    <message>
        <source>Take back the sale</source>
        <translation>Cofnij sprzedaż</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Nie można tam zapisać pliku. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>This receipt is not on this device</source>
        <translation>Tego paragonu nie ma na urządzeniu</translation>
    </message>
    <message>
        <source>This sale was taken back on {day}.</source>
        <translation>Tę sprzedaż cofnięto: {day}.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Name of this device</source>
        <translation>Nazwa tego urządzenia</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>Zmień nazwę urządzenia</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Zapisz nazwę</translation>
    </message>
    <message>
        <source>Tablet 4, ground floor</source>
        <translation>Tablet 4, parter</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From order to ready</source>
        <translation>Od zamówienia do gotowości</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Gotowe na czas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} z {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Done on this device</source>
        <translation>Zrobiono na urządzeniu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Nobody has corrected stock in these days.</source>
        <translation>W tych dniach nikt nie korygował stanu.</translation>
    </message>
    <message>
        <source>Nothing was done on this device in these days.</source>
        <translation>W tych dniach nic tu nie zrobiono.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Stock corrections</source>
        <translation>Korekty stanu</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>Ostatnie 14 dni</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Ten sklep</translation>
    </message>
</context>
<context>
    <name>ReportsSide</name>
    <message>
        <source>Closing the day</source>
        <translation>Zamknięcie dnia</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Jak to jest liczone</translation>
    </message>
    <message>
        <source>Money by tender, counted and expected</source>
        <translation>Pieniądze według płatności, policzone i oczekiwane</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Jeszcze nie na tym urządzeniu</translation>
    </message>
    <message>
        <source>Pickups and corrections are those of the whole store, as far as central has sent them. What was done on this device counts at once, sent or not.</source>
        <translation>Odbiory i korekty dotyczą całego sklepu, o ile centrala je przysłała. To, co zrobiono na tym urządzeniu, liczy się od razu, wysłane czy nie.</translation>
    </message>
    <message>
        <source>Returns by reason</source>
        <translation>Zwroty według powodu</translation>
    </message>
    <message>
        <source>Sales and goal by hour</source>
        <translation>Sprzedaż i cel według godzin</translation>
    </message>
    <message>
        <source>Sales by associate</source>
        <translation>Sprzedaż według osób</translation>
    </message>
    <message>
        <source>What was sold today stands on Today, each receipt on Sell.</source>
        <translation>Dzisiejsza sprzedaż jest na ekranie Dziś, a każdy paragon w Sprzedaży.</translation>
    </message>
</context>
<context>
    <name>ReservationRow</name>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>To be confirmed by central</source>
        <translation>Czeka na potwierdzenie centrali</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>A customer of another store</source>
        <translation>Klient innego sklepu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Central does not answer now. Try again later.</source>
        <translation>Centrala teraz nie odpowiada. Spróbuj później.</translation>
    </message>
    <message>
        <source>Central does not know this number. Check it once more.</source>
        <translation>Centrala nie zna tego numeru. Sprawdź go jeszcze raz.</translation>
    </message>
    <message>
        <source>Central has it. The details are on their way.</source>
        <translation>Centrala to ma. Szczegóły są w drodze.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Dzień {day} z {days}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Jeszcze nie odebrano</translation>
    </message>
    <message>
        <source>Nothing was handed over, so nothing can come back.</source>
        <translation>Nic nie wydano, więc nie ma czego zwracać.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Returns until {date}</source>
        <translation>Zwrot do {date}</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Szukaj zamówień</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>The return days begin when the goods are handed over.</source>
        <translation>Czas na zwrot biegnie od wydania towaru.</translation>
    </message>
    <message>
        <source>The {days} return days are over. A fault is another matter: ask a manager.</source>
        <translation>Czas na zwrot minął (dni: {days}). Wada to inna sprawa: zapytaj kierownika.</translation>
    </message>
    <message>
        <source>This order was cancelled</source>
        <translation>To zamówienie anulowano</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Too late since {date}</source>
        <translation>Po terminie od {date}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>{date}, {time} · {store} · {customer}</source>
        <translation>{date}, {time} · {store} · {customer}</translation>
    </message>
    <message>
        <source>{order} · {channel} · {items}</source>
        <translation>{order} · {channel} · {items}</translation>
    </message>
</context>
<context>
    <name>ReturnsSide</name>
    <message>
        <source>About this order</source>
        <translation>O zamówieniu</translation>
    </message>
    <message>
        <source>Choose an order</source>
        <translation>Wybierz zamówienie</translation>
    </message>
    <message>
        <source>Look up the order here, then take the goods back at the till.</source>
        <translation>Znajdź tu zamówienie, a towar przyjmij przy kasie.</translation>
    </message>
    <message>
        <source>Return days</source>
        <translation>Czas na zwrot</translation>
    </message>
    <message>
        <source>See the customer</source>
        <translation>Zobacz klienta</translation>
    </message>
    <message>
        <source>See the pickup</source>
        <translation>Zobacz odbiór</translation>
    </message>
    <message>
        <source>Taking goods back is not on this device yet</source>
        <translation>Zwrotów na urządzeniu jeszcze nie ma</translation>
    </message>
    <message>
        <source>What was bought, and whether it may come back, shows up here.</source>
        <translation>Tutaj widać, co kupiono i czy można to zwrócić.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Associate</source>
        <translation>Sprzedawca</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zastępca</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownik</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A basket holds {most} lines. Sell these first, then begin another.</source>
        <translation>Koszyk mieści wierszy: {most}. Sprzedaj te, potem zacznij następny.</translation>
    </message>
    <message>
        <source>A merge can be taken apart for {days} days. This one is older.</source>
        <translation>Połączenie można cofnąć przez {days} dni. To jest starsze.</translation>
    </message>
    <message>
        <source>A payment has no answer yet. Ask after it before anything else.</source>
        <translation>Na płatność nie ma jeszcze odpowiedzi. Najpierw o nią zapytaj.</translation>
    </message>
    <message>
        <source>A payment is under way. Finish it or give it back before you change the basket.</source>
        <translation>Płatność trwa. Zakończ ją lub zwróć, zanim zmienisz koszyk.</translation>
    </message>
    <message>
        <source>A price can&apos;t be below zero.</source>
        <translation>Cena nie może być niższa od zera.</translation>
    </message>
    <message>
        <source>Add a picture or a link that shows the other price.</source>
        <translation>Dodaj zdjęcie lub link z tamtą ceną.</translation>
    </message>
    <message>
        <source>Add the customer first: somebody has to get the parcel.</source>
        <translation>Najpierw dodaj klienta: ktoś musi dostać paczkę.</translation>
    </message>
    <message>
        <source>All pieces of this line are here.</source>
        <translation>Wszystkie sztuki tej pozycji są tutaj.</translation>
    </message>
    <message>
        <source>All pieces of this product are picked already. Put this one back.</source>
        <translation>Wszystkie sztuki tego produktu są już skompletowane. Odłóż tę.</translation>
    </message>
    <message>
        <source>Another device works on this basket already, or it is done.</source>
        <translation>Nad tym koszykiem pracuje już inne urządzenie albo jest zakończony.</translation>
    </message>
    <message>
        <source>Another offer saves more. The coupon stays unused.</source>
        <translation>Inna promocja daje więcej. Kupon pozostaje niewykorzystany.</translation>
    </message>
    <message>
        <source>Another store has to choose here.</source>
        <translation>Decyduje inny sklep.</translation>
    </message>
    <message>
        <source>Ask for a photo ID first.</source>
        <translation>Najpierw poproś o dokument ze zdjęciem.</translation>
    </message>
    <message>
        <source>At most {most} can be kept. Remove one first.</source>
        <translation>Można przechować najwyżej {most}. Najpierw usuń jedną pozycję.</translation>
    </message>
    <message>
        <source>Central can&apos;t be asked about this gift card now. Nothing was charged.</source>
        <translation>Nie można teraz zapytać centrali o tę kartę. Nic nie pobrano.</translation>
    </message>
    <message>
        <source>Choose a later time for the reservation to end.</source>
        <translation>Wybierz późniejszy koniec rezerwacji.</translation>
    </message>
    <message>
        <source>Choose at least one piece to hand over.</source>
        <translation>Wybierz do wydania co najmniej jedną sztukę.</translation>
    </message>
    <message>
        <source>Choose at least one piece.</source>
        <translation>Wybierz co najmniej jedną sztukę.</translation>
    </message>
    <message>
        <source>Choose the shelf where the parcel stands.</source>
        <translation>Wybierz półkę, na której stoi paczka.</translation>
    </message>
    <message>
        <source>Everything is paid. Finish the sale.</source>
        <translation>Wszystko zapłacone. Zakończ sprzedaż.</translation>
    </message>
    <message>
        <source>Fewer pieces wait here than you chose.</source>
        <translation>Czeka tu mniej sztuk, niż wybrano.</translation>
    </message>
    <message>
        <source>Free to promise: {available}. Asked for: {asked}.</source>
        <translation>Dostępne: {available}. Potrzebne: {asked}.</translation>
    </message>
    <message>
        <source>Give a number of pieces from 1 to 100 000.</source>
        <translation>Podaj liczbę sztuk od 1 do 100 000.</translation>
    </message>
    <message>
        <source>Give all payments back first.</source>
        <translation>Najpierw zwróć wszystkie płatności.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>Give no less than the price that was seen.</source>
        <translation>Nie podawaj ceny niższej niż ta, którą widziano.</translation>
    </message>
    <message>
        <source>Give the device a name of up to {longest} characters.</source>
        <translation>Nadaj urządzeniu nazwę do {longest} znaków.</translation>
    </message>
    <message>
        <source>Give the price in the currency of this store.</source>
        <translation>Podaj cenę w walucie tego sklepu.</translation>
    </message>
    <message>
        <source>Goods still wait for this customer: {pickup}. Hand them over or let them go first.</source>
        <translation>Na klienta czeka jeszcze towar: {pickup}. Najpierw go wydaj albo zwolnij.</translation>
    </message>
    <message>
        <source>It was seen too long ago. Days that count: {days}.</source>
        <translation>Widziano ją zbyt dawno. Liczba dni, które się liczą: {days}.</translation>
    </message>
    <message>
        <source>No card terminal is set up on this device. Type the approval code of another.</source>
        <translation>Na tym urządzeniu nie ma terminala. Wpisz kod autoryzacji z innego.</translation>
    </message>
    <message>
        <source>No email of this customer is known. Add one, or type an address for this receipt.</source>
        <translation>E-mail tego klienta nie jest znany. Dodaj go albo wpisz adres dla tego paragonu.</translation>
    </message>
    <message>
        <source>No points are known for this customer.</source>
        <translation>Punkty tego klienta nie są znane.</translation>
    </message>
    <message>
        <source>No price is known for this product here. Set one by hand, or take it out.</source>
        <translation>Ten produkt nie ma tu ceny. Ustal ją ręcznie albo usuń produkt.</translation>
    </message>
    <message>
        <source>No tax rate is known for this product. Ask a manager.</source>
        <translation>Stawka podatku tego produktu nie jest znana. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Nobody asked for this erasure.</source>
        <translation>Nikt nie prosił o to usunięcie.</translation>
    </message>
    <message>
        <source>Nobody here may take off so much. Give more.</source>
        <translation>Tak dużej obniżki nikt tu nie może dać. Podaj wyższą cenę.</translation>
    </message>
    <message>
        <source>Nobody pays by link in this store.</source>
        <translation>W tym sklepie nie płaci się linkiem.</translation>
    </message>
    <message>
        <source>Not all pieces can be had. Choose another way for them, or take them out.</source>
        <translation>Nie wszystkie sztuki są dostępne. Wybierz inny sposób albo je usuń.</translation>
    </message>
    <message>
        <source>Not everything is paid yet.</source>
        <translation>Nie wszystko jest jeszcze zapłacone.</translation>
    </message>
    <message>
        <source>Nothing in the basket fits this coupon.</source>
        <translation>Nic w koszyku nie pasuje do tego kuponu.</translation>
    </message>
    <message>
        <source>Nothing is known of stock elsewhere.</source>
        <translation>Nic nie wiadomo o stanie gdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing is known of this email any more.</source>
        <translation>O tym e-mailu nic już nie wiadomo.</translation>
    </message>
    <message>
        <source>Nothing is known of this visit.</source>
        <translation>Nic nie wiadomo o tej wizycie.</translation>
    </message>
    <message>
        <source>Nothing is known that goes well with this.</source>
        <translation>Nie wiadomo, co do tego pasuje.</translation>
    </message>
    <message>
        <source>Nothing is left in this pickup. Ask a manager to cancel it.</source>
        <translation>W tym odbiorze nic nie zostało. Poproś kierownika o anulowanie.</translation>
    </message>
    <message>
        <source>Nothing is picked up there. Choose another store.</source>
        <translation>Tam nie ma odbiorów. Wybierz inny sklep.</translation>
    </message>
    <message>
        <source>Nothing is shipped from there. Choose another place.</source>
        <translation>Stamtąd nic się nie wysyła. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Nothing was counted for this customer yet.</source>
        <translation>Tego klienta jeszcze nie podsumowano.</translation>
    </message>
    <message>
        <source>Offline this customer can use so many points here. The rest waits for the line.</source>
        <translation>Offline ten klient może użyć tu tylu punktów. Reszta czeka na połączenie.</translation>
    </message>
    <message>
        <source>Offline this device can take so many points. The rest waits for the line.</source>
        <translation>Offline to urządzenie przyjmie tyle punktów. Reszta czeka na połączenie.</translation>
    </message>
    <message>
        <source>Only the customer agrees on the web or in the app. Say whether they told you or signed.</source>
        <translation>W internecie lub w aplikacji zgodę daje tylko klient. Zaznacz, czy zgoda była ustna, czy podpisana.</translation>
    </message>
    <message>
        <source>Only the store that sold it sends this receipt.</source>
        <translation>Ten paragon wysyła tylko sklep, który sprzedał.</translation>
    </message>
    <message>
        <source>Only what lies in this store can be taken now.</source>
        <translation>Od razu można zabrać tylko to, co jest w tym sklepie.</translation>
    </message>
    <message>
        <source>Other choices take the rest. Left: {left}. Asked for: {asked}.</source>
        <translation>Resztę zajmują inne wybory. Zostało: {left}. Potrzeba: {asked}.</translation>
    </message>
    <message>
        <source>Pieces left to scan: {missing}.</source>
        <translation>Pozostało do zeskanowania: {missing}.</translation>
    </message>
    <message>
        <source>Pieces that can still come back: {left}.</source>
        <translation>Sztuki, które można jeszcze zwrócić: {left}.</translation>
    </message>
    <message>
        <source>Prices of that shop are not matched.</source>
        <translation>Cen tamtego sklepu nie wyrównujemy.</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are.</source>
        <translation>Podaj, o ile sztuk jest więcej lub mniej.</translation>
    </message>
    <message>
        <source>Say where it was seen cheaper, and at what price.</source>
        <translation>Podaj, gdzie widziano taniej i za ile.</translation>
    </message>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>To musi zrobić ktoś inny.</translation>
    </message>
    <message>
        <source>Somebody else wrote this note. They or a manager can remove it.</source>
        <translation>Tę notatkę napisał ktoś inny. Może ją usunąć ta osoba albo kierownik.</translation>
    </message>
    <message>
        <source>Somebody has chosen already.</source>
        <translation>Ktoś już zdecydował.</translation>
    </message>
    <message>
        <source>Somebody works on this cart right now.</source>
        <translation>Ktoś właśnie pracuje nad tym koszykiem.</translation>
    </message>
    <message>
        <source>Something in the basket needs a look first.</source>
        <translation>Coś w koszyku trzeba najpierw sprawdzić.</translation>
    </message>
    <message>
        <source>Stock of that place is not known here. Choose another.</source>
        <translation>Stan tamtego miejsca nie jest tu znany. Wybierz inne.</translation>
    </message>
    <message>
        <source>Store credit belongs to a customer. Add the customer first.</source>
        <translation>Saldo należy do klienta. Najpierw dodaj klienta.</translation>
    </message>
    <message>
        <source>That PIN is not right. Tries before a pause: {left}.</source>
        <translation>Ten PIN jest nieprawidłowy. Próby do przerwy: {left}.</translation>
    </message>
    <message>
        <source>That place can promise {promised}. Asked for: {asked}.</source>
        <translation>To miejsce może obiecać: {promised}. Potrzeba: {asked}.</translation>
    </message>
    <message>
        <source>That place has no free day soon. Choose another.</source>
        <translation>To miejsce nie ma wkrótce wolnego dnia. Wybierz inne.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Choose it again.</source>
        <translation>Nie zapisano kodu PIN. Wybierz go ponownie.</translation>
    </message>
    <message>
        <source>The basket does not reach what this coupon asks for.</source>
        <translation>Koszyk nie spełnia warunku tego kuponu.</translation>
    </message>
    <message>
        <source>The basket is empty. Scan something first.</source>
        <translation>Koszyk jest pusty. Najpierw coś zeskanuj.</translation>
    </message>
    <message>
        <source>The clock of this device has changed. Open the basket again.</source>
        <translation>Zegar tego urządzenia się zmienił. Otwórz koszyk ponownie.</translation>
    </message>
    <message>
        <source>The clock of this place is not known. Ask support to set its time zone.</source>
        <translation>Czas tego miejsca nie jest znany. Poproś pomoc techniczną o ustawienie strefy czasowej.</translation>
    </message>
    <message>
        <source>The code does not fit this pickup. Ask for the six digits in the message.</source>
        <translation>Kod nie pasuje do tego odbioru. Poproś o sześć cyfr z wiadomości.</translation>
    </message>
    <message>
        <source>The customer has just changed this cart. Look at it, then continue it again.</source>
        <translation>Klient właśnie zmienił ten koszyk. Obejrzyj go i kontynuuj ponownie.</translation>
    </message>
    <message>
        <source>The customer has just paid. The link stays.</source>
        <translation>Klient właśnie zapłacił. Link zostaje.</translation>
    </message>
    <message>
        <source>The customer has not agreed to receipts by email. Ask, or type an address for this one.</source>
        <translation>Klient nie zgodził się na paragony e-mailem. Zapytaj albo wpisz adres tylko dla tego paragonu.</translation>
    </message>
    <message>
        <source>The customer withdrew this. Only they can agree again, on the web or in the app.</source>
        <translation>Klient to wycofał. Ponowną zgodę może dać tylko klient, w internecie lub w aplikacji.</translation>
    </message>
    <message>
        <source>The customers of this market are not compared yet.</source>
        <translation>Klientów tego rynku jeszcze nie porównano.</translation>
    </message>
    <message>
        <source>The day it was seen is still to come. Check it.</source>
        <translation>Ten dzień dopiero nadejdzie. Sprawdź datę.</translation>
    </message>
    <message>
        <source>The delivery fee is below zero. Ask a manager.</source>
        <translation>Opłata za dostawę jest poniżej zera. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>The delivery fee is in another currency. Ask a manager.</source>
        <translation>Opłata za dostawę jest w innej walucie. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>The picture is too large to be saved. Take it again.</source>
        <translation>Zdjęcie jest za duże, by je zapisać. Zrób nowe.</translation>
    </message>
    <message>
        <source>The rules of this market are not known here.</source>
        <translation>Zasady tego rynku nie są tu znane.</translation>
    </message>
    <message>
        <source>The signature of this receipt is not right. Scan it once more. If it stays so, do not accept it.</source>
        <translation>Podpis tego paragonu jest nieprawidłowy. Zeskanuj jeszcze raz. Jeśli to się nie zmieni, nie przyjmuj go.</translation>
    </message>
    <message>
        <source>The sums of this sale do not agree. Nothing was saved; call support.</source>
        <translation>Kwoty tej sprzedaży się nie zgadzają. Nic nie zapisano; zadzwoń do pomocy technicznej.</translation>
    </message>
    <message>
        <source>The terminal has not given the money back yet. Ask it again.</source>
        <translation>Terminal nie zwrócił jeszcze pieniędzy. Zapytaj ponownie.</translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be saved. Type it again.</source>
        <translation>W tekście jest znak, którego nie da się zapisać. Wpisz go ponownie.</translation>
    </message>
    <message>
        <source>There is less left on it. Take less, and the rest otherwise.</source>
        <translation>Zostało tam mniej. Pobierz mniej, a resztę przyjmij inaczej.</translation>
    </message>
    <message>
        <source>There is no answer to this yet.</source>
        <translation>Nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>There is no stock of this product here.</source>
        <translation>Tego produktu nie ma tu na stanie.</translation>
    </message>
    <message>
        <source>This basket belongs to another customer. Sell or park it first.</source>
        <translation>Ten koszyk należy do innego klienta. Najpierw go sprzedaj lub odłóż.</translation>
    </message>
    <message>
        <source>This basket belongs to another store.</source>
        <translation>Ten koszyk należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This basket came from another cart. Sell or park it first.</source>
        <translation>Ten koszyk pochodzi z innego koszyka online. Najpierw go sprzedaj lub odłóż.</translation>
    </message>
    <message>
        <source>This basket can&apos;t go that way. Choose another.</source>
        <translation>Tego koszyka nie można tak wydać. Wybierz inny sposób.</translation>
    </message>
    <message>
        <source>This basket is done already. Nothing was charged again.</source>
        <translation>Ten koszyk jest już zakończony. Nic nie pobrano ponownie.</translation>
    </message>
    <message>
        <source>This basket is not known. It may be done already.</source>
        <translation>Ten koszyk nie jest znany. Może być już zakończony.</translation>
    </message>
    <message>
        <source>This call was made already.</source>
        <translation>Ten telefon już wykonano.</translation>
    </message>
    <message>
        <source>This cart is bought already.</source>
        <translation>Ten koszyk już kupiono.</translation>
    </message>
    <message>
        <source>This cart is in a parked basket. Take that one up again.</source>
        <translation>Ten koszyk online jest w odłożonym koszyku. Wznów go.</translation>
    </message>
    <message>
        <source>This cart is in another basket on this device. Open that basket.</source>
        <translation>Ten koszyk online jest w innym koszyku na urządzeniu. Otwórz go.</translation>
    </message>
    <message>
        <source>This cart is not here any more. Look at the customer again.</source>
        <translation>Tego koszyka już tu nie ma. Sprawdź klienta ponownie.</translation>
    </message>
    <message>
        <source>This change of points is not known.</source>
        <translation>Ta zmiana punktów jest nieznana.</translation>
    </message>
    <message>
        <source>This charge is not known.</source>
        <translation>To obciążenie jest nieznane.</translation>
    </message>
    <message>
        <source>This choice is no longer offered. Choose again.</source>
        <translation>Tej możliwości już nie ma. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>This coupon has expired.</source>
        <translation>Ten kupon stracił ważność.</translation>
    </message>
    <message>
        <source>This coupon is for other customers.</source>
        <translation>Ten kupon jest dla innych klientów.</translation>
    </message>
    <message>
        <source>This coupon is not known. Check the code.</source>
        <translation>Ten kupon nie jest znany. Sprawdź kod.</translation>
    </message>
    <message>
        <source>This coupon is not valid in this store.</source>
        <translation>Ten kupon nie działa w tym sklepie.</translation>
    </message>
    <message>
        <source>This coupon is not valid yet.</source>
        <translation>Ten kupon jeszcze nie działa.</translation>
    </message>
    <message>
        <source>This coupon needs a customer. Add one first.</source>
        <translation>Ten kupon wymaga klienta. Najpierw go dodaj.</translation>
    </message>
    <message>
        <source>This coupon was not used yet.</source>
        <translation>Tego kuponu jeszcze nie użyto.</translation>
    </message>
    <message>
        <source>This coupon was used before.</source>
        <translation>Ten kupon był już użyty.</translation>
    </message>
    <message>
        <source>This coupon, or another of the same offer, is in the basket already.</source>
        <translation>Ten kupon lub inny z tej samej promocji jest już w koszyku.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Nothing is kept of them.</source>
        <translation>Ten klient poprosił o usunięcie danych. Nic o nim nie przechowujemy.</translation>
    </message>
    <message>
        <source>This customer has no store credit.</source>
        <translation>Ten klient nie ma nic na saldzie.</translation>
    </message>
    <message>
        <source>This customer has used the coupon as often as it allows.</source>
        <translation>Ten klient wykorzystał już kupon dozwoloną liczbę razy.</translation>
    </message>
    <message>
        <source>This customer is not known.</source>
        <translation>Ten klient jest nieznany.</translation>
    </message>
    <message>
        <source>This customer is not merged with anybody.</source>
        <translation>Ten klient nie jest z nikim połączony.</translation>
    </message>
    <message>
        <source>This customer number is taken. Save the customer again for a new one.</source>
        <translation>Ten numer klienta jest zajęty. Zapisz klienta ponownie, a dostanie nowy.</translation>
    </message>
    <message>
        <source>This customer was merged before. Open who they are now.</source>
        <translation>Ten klient jest już połączony. Otwórz klienta, z którym go połączono.</translation>
    </message>
    <message>
        <source>This day does not exist. Check day and month.</source>
        <translation>Taki dzień nie istnieje. Sprawdź dzień i miesiąc.</translation>
    </message>
    <message>
        <source>This device belongs to a store already. Ask support to set it up again.</source>
        <translation>To urządzenie należy już do sklepu. Poproś pomoc techniczną o ponowną konfigurację.</translation>
    </message>
    <message>
        <source>This device belongs to another store.</source>
        <translation>To urządzenie należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This device belongs to no store yet. Set it up first.</source>
        <translation>To urządzenie nie należy jeszcze do żadnego sklepu. Najpierw je skonfiguruj.</translation>
    </message>
    <message>
        <source>This device does not have the rules of this store yet. Wait for the line, then try again.</source>
        <translation>To urządzenie nie ma jeszcze zasad tego sklepu. Poczekaj na połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This device has no number for its receipts yet. It gets one when it is online: try again then.</source>
        <translation>To urządzenie nie ma jeszcze numeru do paragonów. Dostanie go online: wtedy spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This device has not sold anything yet.</source>
        <translation>To urządzenie jeszcze nic nie sprzedało.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <translation>To urządzenie jest już zarejestrowane.</translation>
    </message>
    <message>
        <source>This device is locked out already.</source>
        <translation>To urządzenie jest już zablokowane.</translation>
    </message>
    <message>
        <source>This device is not known.</source>
        <translation>To urządzenie jest nieznane.</translation>
    </message>
    <message>
        <source>This export is not there any more. Ask for a new one.</source>
        <translation>Tego eksportu już nie ma. Poproś o nowy.</translation>
    </message>
    <message>
        <source>This gift card has expired.</source>
        <translation>Ta karta podarunkowa straciła ważność.</translation>
    </message>
    <message>
        <source>This gift card is blocked. Ask a manager.</source>
        <translation>Ta karta podarunkowa jest zablokowana. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>This gift card is in another currency.</source>
        <translation>Ta karta podarunkowa jest w innej walucie.</translation>
    </message>
    <message>
        <source>This gift card is not known. Check the number.</source>
        <translation>Ta karta podarunkowa jest nieznana. Sprawdź numer.</translation>
    </message>
    <message>
        <source>This gift card is used up.</source>
        <translation>Ta karta podarunkowa jest pusta.</translation>
    </message>
    <message>
        <source>This is below the lowest price for this product. Give more.</source>
        <translation>To mniej niż najniższa cena tego artykułu. Podaj wyższą cenę.</translation>
    </message>
    <message>
        <source>This is less than there is to pay. Count again.</source>
        <translation>To mniej, niż jest do zapłaty. Przelicz jeszcze raz.</translation>
    </message>
    <message>
        <source>This is more than the product costs. Give less.</source>
        <translation>To więcej, niż kosztuje artykuł. Podaj niższą cenę.</translation>
    </message>
    <message>
        <source>This is more than there is to pay.</source>
        <translation>To więcej, niż jest do zapłaty.</translation>
    </message>
    <message>
        <source>This is no customer number. Check it.</source>
        <translation>To nie jest numer klienta. Sprawdź go.</translation>
    </message>
    <message>
        <source>This is no email address yet. Check it, or leave it empty.</source>
        <translation>To jeszcze nie jest adres e-mail. Sprawdź go albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>This is no gift card number. Scan the card, or type all its characters.</source>
        <translation>To nie jest numer karty podarunkowej. Zeskanuj kartę albo wpisz wszystkie znaki.</translation>
    </message>
    <message>
        <source>This is no loyalty card of ours. Scan it again.</source>
        <translation>To nie jest nasza karta klienta. Zeskanuj jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not known.</source>
        <translation>To nie jest znane.</translation>
    </message>
    <message>
        <source>This is not the code of a receipt. Scan it again.</source>
        <translation>To nie jest kod paragonu. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>This is reserved already.</source>
        <translation>To jest już zarezerwowane.</translation>
    </message>
    <message>
        <source>This is the same customer. Choose another one.</source>
        <translation>To ten sam klient. Wybierz innego.</translation>
    </message>
    <message>
        <source>This is too long to be saved. Shorten the text.</source>
        <translation>Za długie, by zapisać. Skróć tekst.</translation>
    </message>
    <message>
        <source>This is too long. Characters that fit: {most}.</source>
        <translation>To za długie. Mieści się znaków: {most}.</translation>
    </message>
    <message>
        <source>This line is no longer in the basket.</source>
        <translation>Tej pozycji nie ma już w koszyku.</translation>
    </message>
    <message>
        <source>This link is not known.</source>
        <translation>Ten link jest nieznany.</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>Ten link już wygasł.</translation>
    </message>
    <message>
        <source>This link was sent already.</source>
        <translation>Ten link już wysłano.</translation>
    </message>
    <message>
        <source>This looks like a card number. Card numbers are never kept: take it out.</source>
        <translation>To wygląda na numer karty. Numerów kart nie zapisujemy: usuń go.</translation>
    </message>
    <message>
        <source>This needs no choice any more.</source>
        <translation>Decyzja nie jest już potrzebna.</translation>
    </message>
    <message>
        <source>This needs the line. Nothing has changed; try again when it is back.</source>
        <translation>To wymaga połączenia. Nic się nie zmieniło; spróbuj, gdy wróci.</translation>
    </message>
    <message>
        <source>This note is not known.</source>
        <translation>Ta notatka nie jest znana.</translation>
    </message>
    <message>
        <source>This offer is not known.</source>
        <translation>Ta promocja nie jest znana.</translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation>To zamówienie jest nieznane.</translation>
    </message>
    <message>
        <source>This payment is settled already.</source>
        <translation>Ta płatność jest już rozliczona.</translation>
    </message>
    <message>
        <source>This person does not work here now.</source>
        <translation>Ta osoba teraz tu nie pracuje.</translation>
    </message>
    <message>
        <source>This person has no PIN yet. A manager can set one.</source>
        <translation>Ta osoba nie ma jeszcze kodu PIN. Może go ustawić kierownik.</translation>
    </message>
    <message>
        <source>This person no longer works here.</source>
        <translation>Ta osoba już tu nie pracuje.</translation>
    </message>
    <message>
        <source>This person works at another store.</source>
        <translation>Ta osoba pracuje w innym sklepie.</translation>
    </message>
    <message>
        <source>This pickup belongs to another store.</source>
        <translation>Ten odbiór należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This pickup is already {state}.</source>
        <translation>Stan odbioru: już {state}.</translation>
    </message>
    <message>
        <source>This pickup is cancelled. Keep the goods here.</source>
        <translation>Ten odbiór jest anulowany. Zostaw towar tutaj.</translation>
    </message>
    <message>
        <source>This pickup is not known. Check the number.</source>
        <translation>Ten odbiór jest nieznany. Sprawdź numer.</translation>
    </message>
    <message>
        <source>This pickup is {state}. Make it ready first.</source>
        <translation>Stan odbioru: {state}. Najpierw go przygotuj.</translation>
    </message>
    <message>
        <source>This pickup is {state}. There is nothing to pick.</source>
        <translation>Stan odbioru: {state}. Nie ma czego kompletować.</translation>
    </message>
    <message>
        <source>This pickup may still be collected.</source>
        <translation>Ten odbiór można jeszcze odebrać.</translation>
    </message>
    <message>
        <source>This pickup was handed over before.</source>
        <translation>Ten odbiór był już wydany.</translation>
    </message>
    <message>
        <source>This piece is not in this pickup. Put it back.</source>
        <translation>Tej sztuki nie ma w tym odbiorze. Odłóż ją.</translation>
    </message>
    <message>
        <source>This piece is not on the receipt.</source>
        <translation>Tej sztuki nie ma na paragonie.</translation>
    </message>
    <message>
        <source>This place is not known.</source>
        <translation>To miejsce jest nieznane.</translation>
    </message>
    <message>
        <source>This place is not known. Choose another.</source>
        <translation>To miejsce nie jest znane. Wybierz inne.</translation>
    </message>
    <message>
        <source>This price is below zero. Set one by hand, or take the product out.</source>
        <translation>Ta cena jest poniżej zera. Ustal ją ręcznie albo usuń produkt.</translation>
    </message>
    <message>
        <source>This price is in another currency. Take the product out and ask a manager.</source>
        <translation>Ta cena jest w innej walucie. Usuń produkt i zapytaj kierownika.</translation>
    </message>
    <message>
        <source>This product has no price here.</source>
        <translation>Ten produkt nie ma tu ceny.</translation>
    </message>
    <message>
        <source>This product is not known.</source>
        <translation>Ten produkt jest nieznany.</translation>
    </message>
    <message>
        <source>This product is not sold any more.</source>
        <translation>Ten produkt nie jest już sprzedawany.</translation>
    </message>
    <message>
        <source>This promise belongs to another store.</source>
        <translation>Ta obietnica należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that is not known here. Check it with the line.</source>
        <translation>Ten paragon pochodzi z urządzenia, którego tu nie znamy. Sprawdź go przy połączeniu.</translation>
    </message>
    <message>
        <source>This receipt comes from a device that was not in use then. Check it with the line.</source>
        <translation>Ten paragon pochodzi z urządzenia, które wtedy nie działało. Sprawdź go przy połączeniu.</translation>
    </message>
    <message>
        <source>This receipt number is taken. Try again.</source>
        <translation>Ten numer paragonu jest zajęty. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This receipt was sent {most} times already. Print it instead.</source>
        <translation>Paragon wysłano już maksymalną liczbę razy ({most}). Wydrukuj go.</translation>
    </message>
    <message>
        <source>This reservation is not known.</source>
        <translation>Ta rezerwacja jest nieznana.</translation>
    </message>
    <message>
        <source>This reservation was released before.</source>
        <translation>Tę rezerwację już zwolniono.</translation>
    </message>
    <message>
        <source>This sale belongs to another store.</source>
        <translation>Ta sprzedaż należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This sale is from another day. Take the goods back as a return.</source>
        <translation>Ta sprzedaż jest z innego dnia. Przyjmij towar jako zwrot.</translation>
    </message>
    <message>
        <source>This sale is not known.</source>
        <translation>Ta sprzedaż nie jest znana.</translation>
    </message>
    <message>
        <source>This sale was made on another device. Take it back there, or as a return.</source>
        <translation>Tę sprzedaż wykonano na innym urządzeniu. Cofnij ją tam albo przyjmij jako zwrot.</translation>
    </message>
    <message>
        <source>This sale was taken back before.</source>
        <translation>Tę sprzedaż już cofnięto.</translation>
    </message>
    <message>
        <source>This setting does not exist. Nothing was changed.</source>
        <translation>Nie ma takiego ustawienia. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This stock belongs to another store.</source>
        <translation>Ten zapas należy do innego sklepu.</translation>
    </message>
    <message>
        <source>This stock movement is not known.</source>
        <translation>Ten ruch zapasów jest nieznany.</translation>
    </message>
    <message>
        <source>This store has no web shop that could show the cart. The basket stays here.</source>
        <translation>Ten sklep nie ma sklepu internetowego, który pokaże koszyk. Koszyk zostaje tutaj.</translation>
    </message>
    <message>
        <source>This store sells in another currency.</source>
        <translation>Ten sklep sprzedaje w innej walucie.</translation>
    </message>
    <message>
        <source>This takes off more than you may. Ask a manager.</source>
        <translation>To większa obniżka, niż możesz dać. Poproś kierownika.</translation>
    </message>
    <message>
        <source>This was charged already. Nothing was charged again.</source>
        <translation>To już pobrano. Nic nie pobrano ponownie.</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing is lost; ask a manager.</source>
        <translation>Nie przyjęto tego. Nic nie zginęło; zapytaj kierownika.</translation>
    </message>
    <message>
        <source>This way to pay needs the line. Choose card or cash.</source>
        <translation>Ten sposób płatności wymaga połączenia. Wybierz kartę lub gotówkę.</translation>
    </message>
    <message>
        <source>Too many links of this device wait for payment. Cancel one of them, or wait.</source>
        <translation>Zbyt wiele linków z tego urządzenia czeka na płatność. Anuluj jeden z nich lub poczekaj.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Seconds to wait: {seconds}.</source>
        <translation>Zbyt wiele błędnych prób. Sekundy do odczekania: {seconds}.</translation>
    </message>
    <message>
        <source>Type a name. Any name the customer uses is right.</source>
        <translation>Wpisz imię i nazwisko. Każda forma, której używa klient, jest dobra.</translation>
    </message>
    <message>
        <source>Type something to keep.</source>
        <translation>Wpisz, co zapamiętać.</translation>
    </message>
    <message>
        <source>Type the approval code as it stands on the slip: 4 to 8 letters and digits.</source>
        <translation>Wpisz kod autoryzacji z wydruku: od 4 do 8 liter i cyfr.</translation>
    </message>
    <message>
        <source>Type what to remember.</source>
        <translation>Wpisz treść notatki.</translation>
    </message>
    <message>
        <source>While the line is down a card pays less than this. Take a part in cash, or wait for the line.</source>
        <translation>Bez połączenia karta płaci mniej. Weź część gotówką albo poczekaj na połączenie.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Twoja rola na to nie pozwala. Poproś kierownika.</translation>
    </message>
    <message>
        <source>{by} has this cart in hand on {device}. Ask there.</source>
        <translation>Koszyk w użyciu: {by}, {device}. Zapytaj tam.</translation>
    </message>
    <message>
        <source>{pieces} pieces are a lot. Confirm the number.</source>
        <translation>Dużo sztuk: {pieces}. Potwierdź liczbę.</translation>
    </message>
    <message>
        <source>{store} has this cart in hand on {device}. Wait until they are done.</source>
        <translation>Koszyk w użyciu: {store}, {device}. Poczekaj, aż skończą.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Other devices of the store</source>
        <translation>Inne urządzenia sklepu</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
</context>
<context>
    <name>SalesSheet</name>
    <message>
        <source>Each sale of this store stands here.</source>
        <translation>Tutaj widać każdą sprzedaż tego sklepu.</translation>
    </message>
    <message>
        <source>Nothing sold yet today</source>
        <translation>Dziś jeszcze nic nie sprzedano</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Sprzedaże z dziś</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Hella wool wrap coat, Ink, M</source>
        <translation>Płaszcz wełniany Hella, atramentowy, M</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>A badge. Lock this device first, then scan it.</source>
        <translation>Identyfikator. Najpierw zablokuj urządzenie, potem go zeskanuj.</translation>
    </message>
    <message>
        <source>A coupon, not a product.</source>
        <translation>Kupon, nie produkt.</translation>
    </message>
    <message>
        <source>A delivery label. Scan the goods inside instead.</source>
        <translation>Etykieta dostawy. Zeskanuj towar w środku.</translation>
    </message>
    <message>
        <source>A deposit or refund slip, not a product.</source>
        <translation>Kwit kaucji lub zwrotu, nie produkt.</translation>
    </message>
    <message>
        <source>A gift card. It is used when the customer pays.</source>
        <translation>Karta podarunkowa. Używa się jej przy płatności.</translation>
    </message>
    <message>
        <source>A shelf, its only pickup</source>
        <translation>Półka, jej jedyny odbiór</translation>
    </message>
    <message>
        <source>A shelf. No pickup waits on it.</source>
        <translation>Półka. Nie czeka na niej żaden odbiór.</translation>
    </message>
    <message>
        <source>A web address, not ours. It is not opened.</source>
        <translation>Adres internetowy, nie nasz. Nie zostanie otwarty.</translation>
    </message>
    <message>
        <source>Customer, found on this device</source>
        <translation>Klient, znaleziony na urządzeniu</translation>
    </message>
    <message>
        <source>Customer, loyalty card scanned</source>
        <translation>Klient, zeskanowano kartę</translation>
    </message>
    <message>
        <source>Not on this device. Check the code, or search by name.</source>
        <translation>Brak na tym urządzeniu. Sprawdź kod albo szukaj po nazwie.</translation>
    </message>
    <message>
        <source>Only part of the code arrived. Scan it again.</source>
        <translation>Dotarła tylko część kodu. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Order, found on this device</source>
        <translation>Zamówienie, znalezione na urządzeniu</translation>
    </message>
    <message>
        <source>Pickup, code scanned</source>
        <translation>Odbiór, kod zeskanowany</translation>
    </message>
    <message>
        <source>Pickup, the customer&apos;s code</source>
        <translation>Odbiór, kod klienta</translation>
    </message>
    <message>
        <source>Product, found on this device</source>
        <translation>Produkt, znaleziony na urządzeniu</translation>
    </message>
    <message>
        <source>Product, {measure}</source>
        <translation>Produkt, {measure}</translation>
    </message>
    <message>
        <source>Receipt, checked: it is ours</source>
        <translation>Paragon sprawdzony: jest nasz</translation>
    </message>
    <message>
        <source>Receipt, found on this device</source>
        <translation>Paragon znaleziony na urządzeniu</translation>
    </message>
    <message>
        <source>That code did not read right. Scan it again.</source>
        <translation>Kod odczytano niepoprawnie. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>This code can&apos;t be read here. Type the number instead.</source>
        <translation>Tego kodu nie da się tu odczytać. Wpisz numer.</translation>
    </message>
    <message>
        <source>This code holds much more than a number. Type the number instead.</source>
        <translation>Ten kod zawiera dużo więcej niż numer. Wpisz numer.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>A code that can&apos;t be read</source>
        <translation>Nieczytelny kod</translation>
    </message>
    <message>
        <source>A customer&apos;s code</source>
        <translation>Kod klienta</translation>
    </message>
    <message>
        <source>Language, text size, light or dark, left hand.</source>
        <translation>Język, wielkość tekstu, jasny lub ciemny, lewa ręka.</translation>
    </message>
    <message>
        <source>No field has to be chosen. The box at the top says what it was.</source>
        <translation>Nie trzeba wybierać pola. Pole u góry powie, co to było.</translation>
    </message>
    <message>
        <source>Press the trigger anywhere</source>
        <translation>Naciśnij spust gdziekolwiek</translation>
    </message>
    <message>
        <source>Scanner doctor</source>
        <translation>Test skanera</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>See what your scanner sends, and whether that is right.</source>
        <translation>Zobacz, co wysyła skaner i czy to dobrze.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Six digits, scanned or typed, open the pickup.</source>
        <translation>Sześć cyfr, zeskanowanych lub wpisanych, otwiera odbiór.</translation>
    </message>
    <message>
        <source>Type the digits below the bars into the box at the top.</source>
        <translation>Wpisz cyfry spod kresek w pole u góry.</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Another: it makes {typed} of it</source>
        <translation>Inny: wychodzi z niego {typed}</translation>
    </message>
    <message>
        <source>As the scanner types</source>
        <translation>Tak jak pisze skaner</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Zaczyna się od</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrano</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Karta klienta</translation>
    </message>
    <message>
        <source>Delivery label</source>
        <translation>Etykieta dostawy</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Kończy się na</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Karta podarunkowa</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Zajęty gdzie indziej</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Układ klawiatury</translation>
    </message>
    <message>
        <source>Keys, like a keyboard</source>
        <translation>Klawisze, jak klawiatura</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Rodzaj kodu</translation>
    </message>
    <message>
        <source>No serial scanner</source>
        <translation>Brak skanera szeregowego</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Brak zgody</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nie podłączono</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Pause between keys</source>
        <translation>Przerwa między klawiszami</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Kod odbioru</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Paragon</translation>
    </message>
    <message>
        <source>STX (Control and B)</source>
        <translation>STX (Control i B)</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port szeregowy</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The Enter is missing: set the scanner to send Enter.</source>
        <translation>Brakuje Enter: ustaw skaner, by wysyłał Enter.</translation>
    </message>
    <message>
        <source>The keys come slowly: set the pause between characters to 0.</source>
        <translation>Klawisze przychodzą wolno: ustaw przerwę między znakami na 0.</translation>
    </message>
    <message>
        <source>The scanner types with another keyboard layout; Associate reads it anyway.</source>
        <translation>Skaner pisze w innym układzie klawiatury; Associate i tak go odczyta.</translation>
    </message>
    <message>
        <source>This came key by key, {ms} ms apart. A scanner must be set to a pause of 0 between characters.</source>
        <translation>To przyszło klawisz po klawiszu, co {ms}&#xa0;ms. Skaner musi mieć przerwę 0 między znakami.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adres internetowy</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>{baud} baud</source>
        <translation>{baud} bodów</translation>
    </message>
    <message>
        <source>{least} to {most} ms, mostly {middle}</source>
        <translation>{least} do {most}&#xa0;ms, zwykle {middle}</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>Wysyłane przed każdym kodem</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Skaner szeregowy</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Prędkość portu</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Co przyszło</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>By their last order</source>
        <translation>Według ostatniego zamówienia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Found on this device</source>
        <translation>Znaleziono na urządzeniu</translation>
    </message>
    <message>
        <source>Here lately</source>
        <translation>Ostatnio tutaj</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Ostatnie zamówienia</translation>
    </message>
    <message>
        <source>Name, email, phone, card or number</source>
        <translation>Nazwisko, e-mail, telefon, karta lub numer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Nie ma tu jeszcze klientów</translation>
    </message>
    <message>
        <source>No order here matches “{typed}”</source>
        <translation>Nie ma tu zamówienia: „{typed}”</translation>
    </message>
    <message>
        <source>No orders here yet</source>
        <translation>Nie ma tu jeszcze zamówień</translation>
    </message>
    <message>
        <source>Nobody on this device matches “{typed}”</source>
        <translation>Na urządzeniu nie ma nikogo: „{typed}”</translation>
    </message>
    <message>
        <source>Of 90 days, in all channels</source>
        <translation>Z 90 dni, wszystkie kanały</translation>
    </message>
    <message>
        <source>Order number, pickup or customer</source>
        <translation>Numer zamówienia, odbiór lub klient</translation>
    </message>
    <message>
        <source>Orders of 90 days are here. Check the number, or try the name.</source>
        <translation>Są tu zamówienia z 90 dni. Sprawdź numer albo spróbuj nazwiska.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Szukaj zamówień</translation>
    </message>
</context>
<context>
    <name>SeenColumn</name>
    <message>
        <source>Its price, sizes and stock show up. Or type its name above.</source>
        <translation>Pojawi się cena, rozmiary i stan. Możesz też wpisać nazwę u góry.</translation>
    </message>
    <message>
        <source>Scan a product</source>
        <translation>Zeskanuj produkt</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Among the best customers</source>
        <translation>W gronie najlepszych klientów</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Długa nieobecność</translation>
    </message>
    <message>
        <source>Bought more often before</source>
        <translation>Dawniej częstsze zakupy</translation>
    </message>
    <message>
        <source>Buys often</source>
        <translation>Częste zakupy</translation>
    </message>
    <message>
        <source>Comes more often lately</source>
        <translation>Ostatnio coraz częściej</translation>
    </message>
    <message>
        <source>Comes now and then</source>
        <translation>Od czasu do czasu</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>One of the best, away for long</source>
        <translation>W gronie najlepszych, długa nieobecność</translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation>Jedna wizyta</translation>
    </message>
</context>
<context>
    <name>Sell</name>
    <message>
        <source>#</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>All of it is in the store.</source>
        <translation>Wszystko jest w sklepie.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Central confirms it in a moment.</source>
        <translation>Centrala zaraz to potwierdzi.</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Zmień klienta</translation>
    </message>
    <message>
        <source>Changed {day}</source>
        <translation>Zmiana {day}</translation>
    </message>
    <message>
        <source>Choose another, or take them off</source>
        <translation>Wybierz innego albo usuń</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Dokończ w domu</translation>
    </message>
    <message>
        <source>Coupon {code} in the basket</source>
        <translation>Kupon {code} w koszyku</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer not known here</source>
        <translation>Klient tu nieznany</translation>
    </message>
    <message>
        <source>Customer of this basket: {name}</source>
        <translation>Klient tego koszyka: {name}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>For {who}</source>
        <translation>Dla: {who}</translation>
    </message>
    <message>
        <source>Gift receipt, without prices</source>
        <translation>Paragon prezentowy, bez cen</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Przekaż koszyk</translation>
    </message>
    <message>
        <source>Here, {bin}</source>
        <translation>Tutaj, {bin}</translation>
    </message>
    <message>
        <source>Home, {day}</source>
        <translation>W domu, {day}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>In the basket: {product}</source>
        <translation>W koszyku: {product}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Lubi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Pozycja {n}</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Pozycje koszyka</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Więcej o koszyku</translation>
    </message>
    <message>
        <source>Not added. Finish or close what is open, then scan it again.</source>
        <translation>Nie dodano. Dokończ lub zamknij otwarte okno, potem zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notatka do sprzedaży</translation>
    </message>
    <message>
        <source>Noted: {product}</source>
        <translation>Zapisano: {product}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Promocja</translation>
    </message>
    <message>
        <source>One moment, the last step is not done yet.</source>
        <translation>Chwileczkę, poprzedni krok jeszcze trwa.</translation>
    </message>
    <message>
        <source>One more piece</source>
        <translation>Jeszcze jedna sztuka</translation>
    </message>
    <message>
        <source>One more {goods}</source>
        <translation>Jeszcze jedna sztuka: {goods}</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Parked. It waits on every device of this store.</source>
        <translation>Odłożono. Czeka na każdym urządzeniu tego sklepu.</translation>
    </message>
    <message>
        <source>Parked. Other devices see it as soon as the line is back.</source>
        <translation>Odłożono. Inne urządzenia zobaczą go, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Pick up in {place}, {day}</source>
        <translation>Odbiór: {place}, {day}</translation>
    </message>
    <message>
        <source>Pick up {day}</source>
        <translation>Odbiór: {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Put aside on this device</source>
        <translation>Zostaw na tym urządzeniu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Wysyłka z: {place}</translation>
    </message>
    <message>
        <source>Ship this one</source>
        <translation>Wyślij klientowi</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Stock in {places} is as last known {time}. You can promise it.</source>
        <translation>Ostatnio znany stan: {places}, {time}. Możesz to obiecać.</translation>
    </message>
    <message>
        <source>Stock, {look}</source>
        <translation>Zapasy, {look}</translation>
    </message>
    <message>
        <source>Take it now</source>
        <translation>Wydaj od razu</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>This customer is no longer on this device. Points and member prices are left out; the basket stays.</source>
        <translation>Tego klienta nie ma już na urządzeniu. Punkty i ceny klubowe są pominięte; koszyk zostaje.</translation>
    </message>
    <message>
        <source>Throw the basket away</source>
        <translation>Porzuć koszyk</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Użyj punktów</translation>
    </message>
    <message>
        <source>VAT inside, {amount}</source>
        <translation>W tym VAT: {amount}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>VAT {rate}</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>W tym VAT {rate}: {amount}</translation>
    </message>
    <message>
        <source>We confirm it when the line is back.</source>
        <translation>Potwierdzimy, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>z: {place}</translation>
    </message>
    <message>
        <source>here, after {time}</source>
        <translation>tutaj, po {time}</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>tutaj brak</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>Jeszcze {amount}</translation>
    </message>
    <message>
        <source>{amount}, changed {day}</source>
        <translation>{amount}, zmiana {day}</translation>
    </message>
    <message>
        <source>{amount}, {left} left</source>
        <translation>{amount}, zostanie {left}</translation>
    </message>
    <message>
        <source>{city} warehouse</source>
        <translation>Magazyn {city}</translation>
    </message>
    <message>
        <source>{day}, here</source>
        <translation>{day}, tutaj</translation>
    </message>
    <message>
        <source>{goods} can be added</source>
        <translation>Można dodać: {goods}</translation>
    </message>
    <message>
        <source>{items} · started {time}</source>
        <translation>{items} · od {time}</translation>
    </message>
    <message>
        <source>{line} · {brand}</source>
        <translation>{line} · {brand}</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>tutaj {n}</translation>
    </message>
    <message>
        <source>{offer}, {amount}</source>
        <translation>{offer}, {amount}</translation>
    </message>
    <message>
        <source>{pieces} × {how}</source>
        <translation>{pieces} × {how}</translation>
    </message>
    <message>
        <source>{pieces} × {price}, list price</source>
        <translation>{pieces} × {price}, cena katalogowa</translation>
    </message>
    <message>
        <source>{place} had few × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {product}, mało, ostatnio {time}. Możesz obiecać {promised}.</translation>
    </message>
    <message>
        <source>{place} had {pieces} × {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {pieces} × {product}, ostatnio {time}. Możesz obiecać {promised}.</translation>
    </message>
    <message>
        <source>{place} had {product}, last known {time}. You can promise {promised}.</source>
        <translation>{place}: {product}, ostatnio {time}. Możesz obiecać {promised}.</translation>
    </message>
    <message>
        <source>{place}, after {time}</source>
        <translation>{place}, po {time}</translation>
    </message>
    <message>
        <source>{product} taken out</source>
        <translation>Usunięto: {product}</translation>
    </message>
    <message>
        <source>{product}: {why}</source>
        <translation>{product}: {why}</translation>
    </message>
    <message>
        <source>{promised} {confirmed}</source>
        <translation>{promised} {confirmed}</translation>
    </message>
    <message>
        <source>{tier} · {points}</source>
        <translation>{tier} · {points}</translation>
    </message>
    <message>
        <source>{why} Take it out.</source>
        <translation>{why} Usuń pozycję.</translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add by hand</source>
        <translation>Dodaj ręcznie</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
    <message>
        <source>Lines of the basket</source>
        <translation>Pozycje koszyka</translation>
    </message>
    <message>
        <source>More for this basket</source>
        <translation>Więcej o koszyku</translation>
    </message>
    <message>
        <source>Nothing in the basket yet</source>
        <translation>Koszyk jest pusty</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Scan a product, or add it by hand.</source>
        <translation>Zeskanuj produkt albo dodaj go ręcznie.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Sprzedaż</translation>
    </message>
</context>
<context>
    <name>SellSide</name>
    <message>
        <source>Add a coupon</source>
        <translation>Dodaj kupon</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Coupon {code} taken out</source>
        <translation>Kupon {code} usunięty</translation>
    </message>
    <message>
        <source>Customer of this basket</source>
        <translation>Klient tego koszyka</translation>
    </message>
    <message>
        <source>No basket in hand</source>
        <translation>Brak otwartego koszyka</translation>
    </message>
    <message>
        <source>Scan the first product, or open one that waits.</source>
        <translation>Zeskanuj pierwszy produkt albo otwórz czekający koszyk.</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
</context>
<context>
    <name>SendHomeSheet</name>
    <message>
        <source>Code that opens the cart</source>
        <translation>Kod otwierający koszyk</translation>
    </message>
    <message>
        <source>Continue at home</source>
        <translation>Dokończ w domu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Notes, prices by hand and chosen ways stay here. Prices are those of the web shop.</source>
        <translation>Notatki, ręczne ceny i wybrane sposoby wydania zostają tutaj. Ceny są takie jak w sklepie internetowym.</translation>
    </message>
    <message>
        <source>Send it home</source>
        <translation>Przenieś online</translation>
    </message>
    <message>
        <source>The basket is on the web. The customer scans this code.</source>
        <translation>Koszyk jest online. Klient skanuje ten kod.</translation>
    </message>
    <message>
        <source>The basket is saved. Take a picture of the code: it works as soon as the line is back.</source>
        <translation>Koszyk jest zapisany. Niech klient zrobi zdjęcie kodu: zadziała, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>The customer had changed the web cart meanwhile. Both are kept; somebody chooses.</source>
        <translation>Klient w tym czasie zmienił koszyk online. Oba są zachowane; ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>The customer opens it with a code, on any phone, and goes on there.</source>
        <translation>Klient otworzy go kodem na dowolnym telefonie i tam dokończy.</translation>
    </message>
    <message>
        <source>What the customer will see</source>
        <translation>Co zobaczy klient</translation>
    </message>
    <message>
        <source>You are offline: the code works as soon as the line is back.</source>
        <translation>Jesteś offline: kod zadziała, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A short sound says whether a scan was found.</source>
        <translation>Krótki dźwięk mówi, czy skan znaleziono.</translation>
    </message>
    <message>
        <source>As the store</source>
        <translation>Jak sklep</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Jak to urządzenie</translation>
    </message>
    <message>
        <source>At sign-in, and for everybody who chose none.</source>
        <translation>Przy logowaniu i dla wszystkich, którzy języka nie wybrali.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Sprawdź skaner</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>For everybody who works on it.</source>
        <translation>Dla wszystkich, którzy na nim pracują.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of this device</source>
        <translation>Język tego urządzenia</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Dla leworęcznych</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Zablokuj, gdy nikt nie dotyka przez</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Sterowanie</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Moje ustawienia</translation>
    </message>
    <message>
        <source>Nothing is lost: your PIN brings back what you were doing.</source>
        <translation>Nic nie ginie: PIN przywraca to, co było robione.</translation>
    </message>
    <message>
        <source>Pointer and keyboard</source>
        <translation>Mysz i klawiatura</translation>
    </message>
    <message>
        <source>Pointer and keyboard shows more at once where the window is wide.</source>
        <translation>„Mysz i klawiatura” pokazuje więcej naraz w szerokim oknie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sheets and messages appear at once, without moving.</source>
        <translation>Panele i komunikaty pojawiają się od razu, bez ruchu.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The main buttons stand at the left, the pages at the right.</source>
        <translation>Główne przyciski są po lewej, strony po prawej.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>They go with you to every device of this store.</source>
        <translation>Obowiązują na każdym urządzeniu sklepu.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Dotyk</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ShelfChoice</name>
    <message>
        <source>Where does it stand?</source>
        <translation>Gdzie stoi?</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Central takes nothing new from it. What it saved is kept and can still be delivered. Ask a manager.</source>
        <translation>Centrala nie przyjmuje z niego nic nowego. To, co zapisało, jest zachowane i można to jeszcze dostarczyć. Zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Loading what this store needs</source>
        <translation>Wczytuję dane sklepu</translation>
    </message>
    <message>
        <source>Offline since {time} · sign-in works</source>
        <translation>Offline od {time} · logowanie działa</translation>
    </message>
    <message>
        <source>Products, prices, stock and staff. This happens once.</source>
        <translation>Produkty, ceny, stany i personel. To dzieje się raz.</translation>
    </message>
    <message>
        <source>Staff list as of {time} today.</source>
        <translation>Lista personelu z dziś, {time}.</translation>
    </message>
    <message>
        <source>Staff list as of {time}.</source>
        <translation>Lista personelu z {time}.</translation>
    </message>
    <message>
        <source>Tap your name or scan your badge.</source>
        <translation>Dotknij swojego imienia lub zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>The line is down. Loading goes on when it is back.</source>
        <translation>Nie ma połączenia. Wczytywanie ruszy, gdy wróci.</translation>
    </message>
    <message>
        <source>This device is locked out</source>
        <translation>Urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Kto pracuje?</translation>
    </message>
    <message>
        <source>You can look up products and hand over pickups.</source>
        <translation>Można sprawdzać produkty i wydawać odbiory.</translation>
    </message>
    <message>
        <source>Your PIN is checked on this device.</source>
        <translation>PIN sprawdza to urządzenie.</translation>
    </message>
    <message>
        <source>{n} documents so far. This happens once.</source>
        <translation>Dokumenty: {n}. To dzieje się raz.</translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message>
        <source>Fill in all three fields.</source>
        <translation>Wypełnij wszystkie trzy pola.</translation>
    </message>
    <message>
        <source>Hold your badge before the scanner.</source>
        <translation>Przyłóż identyfikator do skanera.</translation>
    </message>
    <message>
        <source>Sign in first, then scan it again.</source>
        <translation>Najpierw się zaloguj, potem zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Tap your name first.</source>
        <translation>Najpierw dotknij swojego imienia.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody who works here.</source>
        <translation>Ten identyfikator nie należy do nikogo stąd.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Możesz spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Not signed yet</source>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wczytuję</translation>
    </message>
</context>
<context>
    <name>SoldBySheet</name>
    <message>
        <source>Who sold this?</source>
        <translation>Kto to sprzedał?</translation>
    </message>
</context>
<context>
    <name>SomeoneElseCard</name>
    <message>
        <source>Name or badge</source>
        <translation>Imię lub identyfikator</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Ktoś inny</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Amount of the next payment</source>
        <translation>Kwota następnej płatności</translation>
    </message>
    <message>
        <source>Even parts</source>
        <translation>Równe części</translation>
    </message>
    <message>
        <source>Give an amount up to {amount}.</source>
        <translation>Podaj kwotę do {amount}.</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Jak płaci klient?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Podziel</translation>
    </message>
    <message>
        <source>{amount} stays to pay</source>
        <translation>Zostanie do zapłaty {amount}</translation>
    </message>
    <message>
        <source>{amount} to pay</source>
        <translation>Do zapłaty {amount}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A customer not known here</source>
        <translation>Klient tu nieznany</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Zapłacono część</translation>
    </message>
    <message>
        <source>Payment not known</source>
        <translation>Płatność nieznana</translation>
    </message>
    <message>
        <source>Taken up elsewhere</source>
        <translation>Wznowiony gdzie indziej</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>You are offline. Selling goes on; what other devices park shows up with the line.</source>
        <translation>Jesteś offline. Sprzedaż działa; koszyki odłożone na innych urządzeniach pojawią się, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>{items}, begun {time}</source>
        <translation>{items}, od {time}</translation>
    </message>
    <message>
        <source>{items}, begun {time} by {name}</source>
        <translation>{items}, od {time}, {name}</translation>
    </message>
    <message>
        <source>{items}, for anybody</source>
        <translation>{items}, dla każdego</translation>
    </message>
    <message>
        <source>{items}, handed to you</source>
        <translation>{items}, dla ciebie</translation>
    </message>
    <message>
        <source>{items}, handed to {name}</source>
        <translation>{items}, dla: {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begun on this device</source>
        <translation>Rozpoczęte na tym urządzeniu</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Nowy koszyk</translation>
    </message>
    <message>
        <source>No basket waits here now.</source>
        <translation>Żaden koszyk tu teraz nie czeka.</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open now.</source>
        <translation>Żaden klient tego sklepu nie ma teraz koszyka online.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Koszyki online</translation>
    </message>
    <message>
        <source>Parked in this store</source>
        <translation>Odłożone w tym sklepie</translation>
    </message>
    <message>
        <source>Sales of today</source>
        <translation>Sprzedaże z dziś</translation>
    </message>
    <message>
        <source>Scanning a product begins one too.</source>
        <translation>Nowy koszyk zaczyna też skan produktu.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Based on pickups and promised calls only: this customer wants no personal offers.</source>
        <translation>Tylko na podstawie odbiorów i obiecanych telefonów: ten klient nie chce ofert osobistych.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, pickups and promised calls only. Habits and dates need the customer&apos;s yes.</source>
        <translation>Tylko na podstawie koszyka, życzeń, punktów, odbiorów i obiecanych telefonów. Zwyczaje i daty wymagają zgody klienta.</translation>
    </message>
    <message>
        <source>Based on the cart, wishes, points, purchases, dates, pickups and calls only.</source>
        <translation>Tylko na podstawie koszyka, życzeń, punktów, zakupów, dat, odbiorów i telefonów.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Call</source>
        <translation>Zadzwoń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>StockActions</name>
    <message>
        <source>Adjust stock</source>
        <translation>Skoryguj stan</translation>
    </message>
    <message>
        <source>No free piece lies here.</source>
        <translation>Nie ma tu wolnej sztuki.</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>Nie zarezerwowano</translation>
    </message>
    <message>
        <source>Reserve one piece</source>
        <translation>Zarezerwuj sztukę</translation>
    </message>
</context>
<context>
    <name>StockHome</name>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Gone here, elsewhere there</source>
        <translation>Tu brak, jest gdzie indziej</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>W tym sklepie</translation>
    </message>
    <message>
        <source>Low here</source>
        <translation>Mało tutaj</translation>
    </message>
    <message>
        <source>Name, colour or number</source>
        <translation>Nazwa, kolor lub numer</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>Nothing is gone</source>
        <translation>Niczego nie brakuje</translation>
    </message>
    <message>
        <source>Nothing is low</source>
        <translation>Niczego nie jest mało</translation>
    </message>
    <message>
        <source>Nothing lies here yet</source>
        <translation>Nic tu jeszcze nie leży</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Styles that are sold out here and lie elsewhere show up here.</source>
        <translation>Tutaj są modele wyprzedane u nas, a dostępne gdzie indziej.</translation>
    </message>
    <message>
        <source>Styles with one or two pieces show up here.</source>
        <translation>Tutaj są modele z jedną lub dwiema sztukami.</translation>
    </message>
    <message>
        <source>Try fewer words, or another category or brand.</source>
        <translation>Użyj mniej słów albo innej kategorii lub marki.</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Co tu leży</translation>
    </message>
    <message>
        <source>What this store holds shows up here as soon as it has loaded.</source>
        <translation>Stany sklepu pojawią się tu po wczytaniu.</translation>
    </message>
    <message>
        <source>Which styles</source>
        <translation>Które modele</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>No price here</source>
        <translation>Brak ceny</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>od {price}</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} z {all}</translation>
    </message>
</context>
<context>
    <name>StockMark</name>
    <message>
        <source>Enough in stock</source>
        <translation>Wystarczający stan</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Zostało mało</translation>
    </message>
    <message>
        <source>In other places</source>
        <translation>W innych miejscach</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nigdzie</translation>
    </message>
</context>
<context>
    <name>StockPanel</name>
    <message>
        <source>Nearby stores</source>
        <translation>Sklepy w pobliżu</translation>
    </message>
    <message>
        <source>Nothing is known of other places.</source>
        <translation>Nic nie wiadomo o innych miejscach.</translation>
    </message>
    <message>
        <source>Other stores</source>
        <translation>Inne sklepy</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
</context>
<context>
    <name>StockTable</name>
    <message>
        <source>No stock of it is known on this device.</source>
        <translation>To urządzenie nie zna jego stanu.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>stan na</translation>
    </message>
    <message>
        <source>{place}: {pieces}, {age}</source>
        <translation>{place}: {pieces}, {age}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Associate is closing. Nothing was saved just now.</source>
        <translation>Associate się zamyka. Teraz nic nie zapisano.</translation>
    </message>
    <message>
        <source>Associate is open already. Use that window.</source>
        <translation>Associate jest już otwarty. Użyj tamtego okna.</translation>
    </message>
    <message>
        <source>Associate may not use the folder for its data. Nothing was saved just now. Choose another folder, or ask support.</source>
        <translation>Associate nie ma dostępu do folderu danych. Teraz nic nie zapisano. Wybierz inny folder albo zapytaj pomoc techniczną.</translation>
    </message>
    <message>
        <source>The data on this device can&apos;t be used now. Nothing was saved just now.</source>
        <translation>Danych na tym urządzeniu nie można teraz użyć. Teraz nic nie zapisano.</translation>
    </message>
    <message>
        <source>The data on this device is damaged. The whole file is kept. Ask support to run “associate recover”: it starts this device anew with everything that was not sent, as far as it can be read.</source>
        <translation>Dane na tym urządzeniu są uszkodzone. Cały plik jest zachowany. Poproś pomoc techniczną o uruchomienie „associate recover”: zacznie od nowa ze wszystkim, czego nie wysłano i co da się odczytać.</translation>
    </message>
    <message>
        <source>The data on this device is from a newer version. Nothing was changed, and what was not sent yet is saved beside it. Update Associate, then start again.</source>
        <translation>Dane na tym urządzeniu są z nowszej wersji. Nic nie zmieniono, a niewysłane zapisano obok. Zaktualizuj Associate i uruchom ponownie.</translation>
    </message>
    <message>
        <source>The database library is too old to be safe. Nothing was changed. Ask support for an update.</source>
        <translation>Biblioteka bazy danych jest za stara, by działać bezpiecznie. Nic nie zmieniono. Poproś pomoc techniczną o aktualizację.</translation>
    </message>
    <message>
        <source>The key of this device&apos;s data is not here. Nothing was changed. Ask support.</source>
        <translation>Nie ma tu klucza do danych urządzenia. Nic nie zmieniono. Zapytaj pomoc techniczną.</translation>
    </message>
    <message>
        <source>This device has no space left. Nothing was saved just now. Free some space, then try again.</source>
        <translation>Na urządzeniu brak miejsca. Teraz nic nie zapisano. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This device&apos;s disk does not answer. Nothing was saved just now. Ask support.</source>
        <translation>Dysk urządzenia nie odpowiada. Teraz nic nie zapisano. Zapytaj pomoc techniczną.</translation>
    </message>
    <message>
        <source>This device&apos;s disk takes no changes. Nothing was saved just now. Ask support.</source>
        <translation>Dysk urządzenia nie przyjmuje zmian. Teraz nic nie zapisano. Zapytaj pomoc techniczną.</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Do sprawdzenia</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A pickup that ended</source>
        <translation>Zakończony odbiór</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>A sale that was taken back</source>
        <translation>Cofnięta sprzedaż</translation>
    </message>
    <message>
        <source>An order to collect</source>
        <translation>Zamówienie do odbioru</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Umówione wizyty</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>Koszyki</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Czat: {name}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Messages and calls</source>
        <translation>Wiadomości i telefony</translation>
    </message>
    <message>
        <source>Opened “{words}”</source>
        <translation>Otwarto „{words}”</translation>
    </message>
    <message>
        <source>Picked up an order</source>
        <translation>Odebrane zamówienie</translation>
    </message>
    <message>
        <source>Pickups</source>
        <translation>Odbiory</translation>
    </message>
    <message>
        <source>Please choose by {time}.</source>
        <translation>Zdecyduj do: {time}.</translation>
    </message>
    <message>
        <source>Promised call</source>
        <translation>Obiecany telefon</translation>
    </message>
    <message>
        <source>Promised call, made by {name}</source>
        <translation>Obiecany telefon, wykonanie: {name}</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>Something done on another device</source>
        <translation>Coś zrobionego na innym urządzeniu</translation>
    </message>
    <message>
        <source>central</source>
        <translation>centrala</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>wydany</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>skompletowany</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>{channel}, order {number}</source>
        <translation>{channel}, zamówienie {number}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{place}, receipt {number}</source>
        <translation>{place}, paragon {number}</translation>
    </message>
    <message>
        <source>{place}, {pickup}</source>
        <translation>{place}, {pickup}</translation>
    </message>
    <message>
        <source>{what}, done by {who}.</source>
        <translation>{what}. Kto: {who}.</translation>
    </message>
    <message>
        <source>{who} handed it over at {time} on {device}.</source>
        <translation>Wydanie: {who}, {time}, urządzenie: {device}.</translation>
    </message>
    <message>
        <source>{words} with {name}</source>
        <translation>{words}: {name}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Nic jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>Nothing of this sort is known here.</source>
        <translation>Nic takiego tu nie ma.</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Widać: {what}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co widać</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A picture did not arrive whole. It is sent again.</source>
        <translation>Zdjęcie nie dotarło w całości. Wyśle się ponownie.</translation>
    </message>
    <message>
        <source>An entry is too large for central. It stays saved here; tell support.</source>
        <translation>Wpis jest za duży dla centrali. Jest tu zapisany; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central answers, but nothing moves on. Everything stays saved here; tell support.</source>
        <translation>Centrala odpowiada, ale nic nie rusza. Wszystko jest tu zapisane; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central could not read what this device sent. Everything stays saved here; tell support.</source>
        <translation>Centrala nie odczytała danych z tego urządzenia. Wszystko jest tu zapisane; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central does not accept the signature of this device. Nothing is lost here; tell support.</source>
        <translation>Centrala nie przyjmuje podpisu tego urządzenia. Nic tu nie zginęło; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central does not have what was asked for.</source>
        <translation>Centrala nie ma tego, o co zapytano.</translation>
    </message>
    <message>
        <source>Central does not recognise this device. Everything stays saved here; ask a manager.</source>
        <translation>Centrala nie rozpoznaje tego urządzenia. Wszystko jest tu zapisane; zapytaj kierownika.</translation>
    </message>
    <message>
        <source>Central has other entries under these numbers. Nothing is lost here; tell support.</source>
        <translation>Centrala ma pod tymi numerami inne wpisy. Nic tu nie zginęło; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central is busy. This device tries again by itself.</source>
        <translation>Centrala jest zajęta. Urządzenie samo spróbuje ponownie.</translation>
    </message>
    <message>
        <source>Central refused this. Everything stays saved here; tell support.</source>
        <translation>Centrala odmówiła. Wszystko jest tu zapisane; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Central takes no more pictures from this device today. They stay saved here and go tomorrow.</source>
        <translation>Centrala nie przyjmie dziś więcej zdjęć z tego urządzenia. Są tu zapisane i wyjdą jutro.</translation>
    </message>
    <message>
        <source>Sending went wrong on this device. Everything stays saved here; tell support.</source>
        <translation>Wysyłanie z tego urządzenia się nie udało. Wszystko jest tu zapisane; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>Some entries are missing at central. This device sends them again by itself.</source>
        <translation>Centrali brakuje wpisów. Urządzenie samo wyśle je ponownie.</translation>
    </message>
    <message>
        <source>The chain of entries does not fit. Nothing is lost here; tell support.</source>
        <translation>Łańcuch wpisów się nie zgadza. Nic tu nie zginęło; powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>This device is locked out. What it saved is kept; ask a manager.</source>
        <translation>Urządzenie jest zablokowane. Zapisane dane zostają; zapytaj kierownika.</translation>
    </message>
    <message>
        <source>This device loads its data anew. What you saved stays, and is sent.</source>
        <translation>Urządzenie wczytuje dane od nowa. To, co zapisano, zostaje i będzie wysłane.</translation>
    </message>
    <message>
        <source>Too many customers and pickups of other stores were looked up here today. Go on tomorrow.</source>
        <translation>Sprawdzono tu dziś zbyt wielu klientów i odbiorów z innych sklepów. Wróć do tego jutro.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Sync and device</source>
        <translation>Sync i urządzenie</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Finish the name first.</source>
        <translation>Najpierw dokończ nazwę.</translation>
    </message>
    <message>
        <source>Sync &amp; device</source>
        <translation>Sync i sprzęt</translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message>
        <source>Somebody has chosen already. Nothing is left to do.</source>
        <translation>Ktoś już zdecydował. Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>The new name is saved.</source>
        <translation>Nowa nazwa zapisana.</translation>
    </message>
    <message>
        <source>Your choice is saved.</source>
        <translation>Decyzja zapisana.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Variants here</source>
        <translation>Warianty tutaj</translation>
    </message>
</context>
<context>
    <name>TabsPanel</name>
    <message>
        <source>None now</source>
        <translation>Teraz brak</translation>
    </message>
    <message>
        <source>Pickups by state</source>
        <translation>Odbiory według stanu</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>this device alone</source>
        <translation>tylko to urządzenie</translation>
    </message>
    <message>
        <source>{amount} from this device; of others it has not heard yet.</source>
        <translation>{amount} z tego urządzenia; o innych jeszcze nic nie wiadomo.</translation>
    </message>
    <message>
        <source>{amount} from this device; others {age}.</source>
        <translation>{amount} z tego urządzenia; inne: {age}.</translation>
    </message>
</context>
<context>
    <name>TakingsCard</name>
    <message>
        <source>Sold by the hour</source>
        <translation>Sprzedaż według godzin</translation>
    </message>
    <message>
        <source>Store sales</source>
        <translation>Sprzedaż sklepu</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A reservation ends: {product}</source>
        <translation>Koniec rezerwacji: {product}</translation>
    </message>
    <message>
        <source>Chosen: {choice}</source>
        <translation>Decyzja: {choice}</translation>
    </message>
    <message>
        <source>Finish {pickup} for {name}</source>
        <translation>Dokończ {pickup}: {name}</translation>
    </message>
    <message>
        <source>Handed over {pickup}</source>
        <translation>Wydano {pickup}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Made {pickup} ready</source>
        <translation>Przygotowano {pickup}</translation>
    </message>
    <message>
        <source>Pick {pickup} for {name}</source>
        <translation>Kompletuj {pickup}: {name}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>W ciągu godziny</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} · shelf {shelf} · waits until today</source>
        <translation>{name} · półka {shelf} · czeka do dziś</translation>
    </message>
    <message>
        <source>{picked} of {pieces} picked</source>
        <translation>skompletowano {picked} z {pieces}</translation>
    </message>
    <message>
        <source>{pickup} was not collected yet</source>
        <translation>{pickup}: jeszcze nie odebrano</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>opóźn. {time}</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A pickup is yours from the first piece you pick.</source>
        <translation>Odbiór jest twój od pierwszej skompletowanej sztuki.</translation>
    </message>
    <message>
        <source>Begun by me</source>
        <translation>Moje w toku</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>New work shows up here by itself.</source>
        <translation>Nowa praca pojawi się tu sama.</translation>
    </message>
    <message>
        <source>Nothing is left to do now</source>
        <translation>Teraz nie ma nic do zrobienia</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Czyje zadania</translation>
    </message>
    <message>
        <source>You have begun nothing</source>
        <translation>Nic nie jest rozpoczęte</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Counting, price labels and follow-ups are not on this device yet.</source>
        <translation>Liczenia, etykiet cenowych i kontaktów nie ma jeszcze na urządzeniu.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Zrobione dziś</translation>
    </message>
    <message>
        <source>Nothing done yet today</source>
        <translation>Dziś jeszcze nic nie zrobiono</translation>
    </message>
    <message>
        <source>Pickups and choices that are finished are listed here.</source>
        <translation>Tutaj są zakończone odbiory i decyzje.</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Gotówka</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Karta podarunkowa</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nie zapłacono</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Pay link</source>
        <translation>Link do płatności</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo klienta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The answer of the terminal can&apos;t be read. It may have charged the card: ask it again.</source>
        <translation>Odpowiedzi terminala nie da się odczytać. Karta mogła zostać obciążona: zapytaj ponownie.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Karta została odrzucona. Nic nie pobrano.</translation>
    </message>
    <message>
        <source>The terminal can&apos;t be reached. Nothing was charged.</source>
        <translation>Terminal nie odpowiada. Nic nie pobrano.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. Nothing was charged.</source>
        <translation>Terminal nie zna tej płatności. Nic nie pobrano.</translation>
    </message>
    <message>
        <source>The terminal has not answered. It may have charged the card: ask it again.</source>
        <translation>Terminal nie odpowiedział. Karta mogła zostać obciążona: zapytaj ponownie.</translation>
    </message>
    <message>
        <source>The terminal knows this payment with another amount. Call support.</source>
        <translation>Terminal zna tę płatność z inną kwotą. Zadzwoń do pomocy technicznej.</translation>
    </message>
</context>
<context>
    <name>TerminalSetting</name>
    <message>
        <source>Address and port of the terminal</source>
        <translation>Adres i port terminala</translation>
    </message>
    <message>
        <source>Address of the terminal</source>
        <translation>Adres terminala</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal płatniczy</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Podłączony</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the address, and that the terminal is on.</source>
        <translation>Nic tam nie odpowiada. Sprawdź adres i czy terminal jest włączony.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no terminal.</source>
        <translation>Coś tam odpowiada, ale to nie terminal.</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Osobny</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Sprawdź połączenie</translation>
    </message>
    <message>
        <source>The terminal answers. Cards can be taken.</source>
        <translation>Terminal odpowiada. Można przyjmować karty.</translation>
    </message>
    <message>
        <source>Type address and port, such as {example}.</source>
        <translation>Wpisz adres i port, na przykład {example}.</translation>
    </message>
    <message>
        <source>Where a terminal stands alone, the approval code of its slip is typed.</source>
        <translation>Przy osobnym terminalu wpisuje się kod autoryzacji z wydruku.</translation>
    </message>
</context>
<context>
    <name>ThrowAwaySheet</name>
    <message>
        <source>Begun {time}.</source>
        <translation>Rozpoczęty: {time}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Jest pusty.</translation>
    </message>
    <message>
        <source>Nothing is sold and nothing is paid. That it was thrown away is written down.</source>
        <translation>Nic nie sprzedano i nic nie zapłacono. Porzucenie koszyka zostanie zapisane.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Porzuć koszyk</translation>
    </message>
    <message>
        <source>Throw this basket away?</source>
        <translation>Porzucić ten koszyk?</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ToPay</name>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Dobry wieczór, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Dzień dobry, {name}</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Nie ma</translation>
    </message>
    <message>
        <source>Not picked</source>
        <translation>Nieskompletowane</translation>
    </message>
    <message>
        <source>Please choose by {time}</source>
        <translation>Zdecyduj do: {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>wyszło {time}</translation>
    </message>
    <message>
        <source>{pickup} · {items}</source>
        <translation>{pickup} · {items}</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>In the store now</source>
        <translation>Teraz w sklepie</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>No customer of this store has a cart open.</source>
        <translation>Żaden klient tego sklepu nie ma koszyka.</translation>
    </message>
    <message>
        <source>Nobody is noted. A scanned loyalty card or pickup message does it.</source>
        <translation>Nikogo nie zapisano. Wystarczy zeskanować kartę klienta lub wiadomość o odbiorze.</translation>
    </message>
    <message>
        <source>Nothing is left to do now.</source>
        <translation>Teraz nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Nothing that left the shelves today is running low.</source>
        <translation>Nic z dzisiejszych ruchów się nie kończy.</translation>
    </message>
    <message>
        <source>Nothing waits to be picked.</source>
        <translation>Nic nie czeka na kompletację.</translation>
    </message>
    <message>
        <source>Online carts</source>
        <translation>Koszyki online</translation>
    </message>
    <message>
        <source>Pickups due</source>
        <translation>Odbiory z terminem</translation>
    </message>
    <message>
        <source>Stock to look at</source>
        <translation>Stany do sprawdzenia</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Zadania</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Needs attention</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>What contradicts itself shows up here, with your choices.</source>
        <translation>Sprzeczności pojawią się tu z możliwymi decyzjami.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Skanuj, szukaj</translation>
    </message>
    <message>
        <source>Scan or search anything</source>
        <translation>Skanuj lub szukaj</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Pokaż szczegóły</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Anybody of this store</source>
        <translation>Każdy w tym sklepie</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Hand the basket to somebody</source>
        <translation>Przekaż koszyk</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <source>If nothing happens, scan into this field:</source>
        <translation>Jeśli nic się nie dzieje, zeskanuj w to pole:</translation>
    </message>
    <message>
        <source>Press the trigger</source>
        <translation>Naciśnij spust</translation>
    </message>
    <message>
        <source>Scan any barcode. Nothing is opened or sold while this page is open.</source>
        <translation>Zeskanuj dowolny kod. Na tej stronie nic się nie otwiera ani nie sprzedaje.</translation>
    </message>
    <message>
        <source>Test field</source>
        <translation>Pole testowe</translation>
    </message>
</context>
<context>
    <name>UnavailablePanel</name>
    <message>
        <source>Associate can&apos;t open its data</source>
        <translation>Associate nie może otworzyć danych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>VariantMatrix</name>
    <message>
        <source>1–2</source>
        <translation>1–2</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 lub więcej</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nigdzie</translation>
    </message>
    <message>
        <source>Size and colour</source>
        <translation>Rozmiar i kolor</translation>
    </message>
</context>
<context>
    <name>VariantsSheet</name>
    <message>
        <source>Another size or colour</source>
        <translation>Inny rozmiar lub kolor</translation>
    </message>
    <message>
        <source>In the basket now</source>
        <translation>Teraz w koszyku</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Tutaj brak</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>tutaj {n}</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera picture</source>
        <translation>Obraz z kamery</translation>
    </message>
</context>
<context>
    <name>Void</name>
    <message>
        <source>Give it back on the terminal first, code {code}</source>
        <translation>Najpierw zwróć na terminalu, kod {code}</translation>
    </message>
    <message>
        <source>Goes back by itself</source>
        <translation>Zwróci się samo</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Z szuflady</translation>
    </message>
    <message>
        <source>The terminal gives it back</source>
        <translation>Zwróci terminal</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>A deputy or manager approves with their PIN.</source>
        <translation>Zastępca lub kierownik zatwierdza swoim PIN-em.</translation>
    </message>
    <message>
        <source>Give back {amount} and take back the sale</source>
        <translation>Zwróć {amount} i cofnij sprzedaż</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Płatności</translation>
    </message>
    <message>
        <source>Take back the sale {number}</source>
        <translation>Cofnij sprzedaż {number}</translation>
    </message>
    <message>
        <source>The whole sale is undone: all payments go back, the goods are in stock again, and what was promised elsewhere is cancelled.</source>
        <translation>Cofa się cała sprzedaż: wszystkie płatności wracają, towar wraca na stan, a to, co obiecano gdzie indziej, jest anulowane.</translation>
    </message>
    <message>
        <source>{number} is taken back. The goods are in stock again.</source>
        <translation>Cofnięto {number}. Towar jest znowu na stanie.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Pick up here</source>
        <translation>Odbiór tutaj</translation>
    </message>
    <message>
        <source>Pick up in {place}</source>
        <translation>Odbiór: {place}</translation>
    </message>
    <message>
        <source>Ship from {place}</source>
        <translation>Wysyłka z: {place}</translation>
    </message>
    <message>
        <source>Take now</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>at home by {day}</source>
        <translation>w domu do {day}</translation>
    </message>
    <message>
        <source>{day} from {time}</source>
        <translation>{day} od {time}</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Camera and sounds</source>
        <translation>Kamera i dźwięki</translation>
    </message>
    <message>
        <source>Found, not found, wrong item</source>
        <translation>Znaleziono, nie znaleziono, nie ten</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Otwórz kamerę</translation>
    </message>
    <message>
        <source>Play the sounds</source>
        <translation>Odtwórz dźwięki</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>This device has no loudspeaker.</source>
        <translation>To urządzenie nie ma głośnika.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Another choice saves the customer more</source>
        <translation>Inny wybór daje klientowi więcej</translation>
    </message>
    <message>
        <source>Coupon {code}</source>
        <translation>Kupon {code}</translation>
    </message>
    <message>
        <source>Coupons that do not count</source>
        <translation>Nienaliczone kupony</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Gotówką</translation>
    </message>
    <message>
        <source>It would give {amount} more, but the goods cost less</source>
        <translation>Dałaby jeszcze {amount}, ale towar kosztuje mniej</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Cena katalogowa</translation>
    </message>
    <message>
        <source>Lowest price of the 30 days before</source>
        <translation>Najniższa cena z 30 dni przed obniżką</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Niewiele brakuje</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nienaliczone</translation>
    </message>
    <message>
        <source>Of one piece, for everybody, in this store</source>
        <translation>Za sztukę, dla wszystkich, w tym sklepie</translation>
    </message>
    <message>
        <source>Of the price list</source>
        <translation>Z cennika</translation>
    </message>
    <message>
        <source>Points that this sale earns</source>
        <translation>Punkty za tę sprzedaż</translation>
    </message>
    <message>
        <source>Rounded by {amount}</source>
        <translation>Zaokrąglono o {amount}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>To pay for this line</source>
        <translation>Do zapłaty za tę pozycję</translation>
    </message>
    <message>
        <source>VAT {rate} inside, {amount}</source>
        <translation>W tym VAT {rate}: {amount}</translation>
    </message>
    <message>
        <source>VAT {rate} on top</source>
        <translation>Plus VAT {rate}</translation>
    </message>
    <message>
        <source>{pieces} × {price}</source>
        <translation>{pieces} × {price}</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Not agreed</source>
        <translation>Brak zgody</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Ustnie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Z podpisem</translation>
    </message>
</context>
<context>
    <name>_Block</name>
    <message>
        <source>To be confirmed</source>
        <translation>Do potwierdzenia</translation>
    </message>
</context>
<context>
    <name>_CartCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>_Part</name>
    <message>
        <source>To be confirmed</source>
        <translation>Do potwierdzenia</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Why this price</source>
        <translation>Skąd ta cena</translation>
    </message>
</context>
<context>
    <name>_SeenCards</name>
    <message>
        <source>Seen before</source>
        <translation>Ostatnio oglądane</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>A shelf with {n} pickups, the most urgent first</source>
        <translation>
            <numerusform>Półka, {n} odbiór</numerusform>
            <numerusform>Półka, {n} odbiory, najpilniejszy pierwszy</numerusform>
            <numerusform>Półka, {n} odbiorów, najpilniejszy pierwszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every {n} days.</source>
        <translation>
            <numerusform>Mniej więcej codziennie.</numerusform>
            <numerusform>Mniej więcej co {n} dni.</numerusform>
            <numerusform>Mniej więcej co {n} dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} open pickups are here</source>
        <translation>
            <numerusform>Jest tu {n} otwarty odbiór</numerusform>
            <numerusform>Są tu wszystkie otwarte odbiory ({n})</numerusform>
            <numerusform>Są tu wszystkie otwarte odbiory ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>I jeszcze 1.</numerusform>
            <numerusform>I jeszcze {n}.</numerusform>
            <numerusform>I jeszcze {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {n} days.</source>
        <translation>
            <numerusform>Zakupy w 1 dniu.</numerusform>
            <numerusform>Zakupy w {n} dniach.</numerusform>
            <numerusform>Zakupy w {n} dniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought {n} items</source>
        <translation>
            <numerusform>Zakup: {n} artykuł</numerusform>
            <numerusform>Zakup: {n} artykuły</numerusform>
            <numerusform>Zakup: {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} items</source>
        <translation>
            <numerusform>Anulowano {n} artykuł</numerusform>
            <numerusform>Anulowano {n} artykuły</numerusform>
            <numerusform>Anulowano {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chat with {name}, answered in {n} min</source>
        <translation>
            <numerusform>Czat: {name}, odpowiedź po {n}&#xa0;min</numerusform>
            <numerusform>Czat: {name}, odpowiedź po {n}&#xa0;min</numerusform>
            <numerusform>Czat: {name}, odpowiedź po {n}&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} customers of this market</source>
        <translation>
            <numerusform>Porównanie z 1 klientem tego rynku</numerusform>
            <numerusform>Porównanie z {n} klientami tego rynku</numerusform>
            <numerusform>Porównanie z {n} klientami tego rynku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points</source>
        <translation>
            <numerusform>Za zakupy {n} punkt</numerusform>
            <numerusform>Za zakupy {n} punkty</numerusform>
            <numerusform>Za zakupy {n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {n} points when the sale is sent</source>
        <translation>
            <numerusform>{n} punkt po wysłaniu sprzedaży</numerusform>
            <numerusform>{n} punkty po wysłaniu sprzedaży</numerusform>
            <numerusform>{n} punktów po wysłaniu sprzedaży</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {both} of {n} baskets with it.</source>
        <translation>
            <numerusform>W {both} z 1 koszyka, w którym to jest.</numerusform>
            <numerusform>W {both} z {n} koszyków, w których to jest.</numerusform>
            <numerusform>W {both} z {n} koszyków, w których to jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline up to {n} points</source>
        <translation>
            <numerusform>Offline do {n} punktu</numerusform>
            <numerusform>Offline do {n} punktów</numerusform>
            <numerusform>Offline do {n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online cart, {n} items</source>
        <translation>
            <numerusform>Koszyk online, {n} artykuł</numerusform>
            <numerusform>Koszyk online, {n} artykuły</numerusform>
            <numerusform>Koszyk online, {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online · {n} need you</source>
        <translation>
            <numerusform>Online · {n} decyzja</numerusform>
            <numerusform>Online · {n} decyzje</numerusform>
            <numerusform>Online · {n} decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all {n}</source>
        <translation>
            <numerusform>Zobacz ({n})</numerusform>
            <numerusform>Wszystkie ({n})</numerusform>
            <numerusform>Wszystkie ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more places</source>
        <translation>
            <numerusform>Pokaż jeszcze {n} miejsce</numerusform>
            <numerusform>Pokaż jeszcze {n} miejsca</numerusform>
            <numerusform>Pokaż jeszcze {n} miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left before a pause.</source>
        <translation>
            <numerusform>Ten PIN jest nieprawidłowy. Przed przerwą jeszcze 1 próba.</numerusform>
            <numerusform>Ten PIN jest nieprawidłowy. Przed przerwą jeszcze {n} próby.</numerusform>
            <numerusform>Ten PIN jest nieprawidłowy. Przed przerwą jeszcze {n} prób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait {n} seconds.</source>
        <translation>
            <numerusform>Zbyt wiele błędnych prób. Odczekaj 1 sekundę.</numerusform>
            <numerusform>Zbyt wiele błędnych prób. Odczekaj {n} sekundy.</numerusform>
            <numerusform>Zbyt wiele błędnych prób. Odczekaj {n} sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use {n} points</source>
        <translation>
            <numerusform>Użyj {n} punktu</numerusform>
            <numerusform>Użyj {n} punktów</numerusform>
            <numerusform>Użyj {n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters in {ms} ms, {end}, {what}</source>
        <translation>
            <numerusform>Działa: {n} znak w {ms}&#xa0;ms, {end}, {what}</numerusform>
            <numerusform>Działa: {n} znaki w {ms}&#xa0;ms, {end}, {what}</numerusform>
            <numerusform>Działa: {n} znaków w {ms}&#xa0;ms, {end}, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works: {n} characters, {what}</source>
        <translation>
            <numerusform>Działa: {n} znak, {what}</numerusform>
            <numerusform>Działa: {n} znaki, {what}</numerusform>
            <numerusform>Działa: {n} znaków, {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>w {n} dzień</numerusform>
            <numerusform>w {n} dni</numerusform>
            <numerusform>w {n} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of {n} pickups</source>
        <translation>
            <numerusform>mediana z {n} odbioru</numerusform>
            <numerusform>mediana z {n} odbiorów</numerusform>
            <numerusform>mediana z {n} odbiorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{age}, {n} devices</source>
        <translation>
            <numerusform>{age}, {n} urządzenie</numerusform>
            <numerusform>{age}, {n} urządzenia</numerusform>
            <numerusform>{age}, {n} urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channel}, clicked {n} times</source>
        <translation>
            <numerusform>{channel}, {n} kliknięcie</numerusform>
            <numerusform>{channel}, {n} kliknięcia</numerusform>
            <numerusform>{channel}, {n} kliknięć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} codes in this picture. They are taken one after the other.</source>
        <translation>
            <numerusform>Na zdjęciu jest {n} kod.</numerusform>
            <numerusform>Na zdjęciu są {n} kody. Zostaną wzięte po kolei.</numerusform>
            <numerusform>Na zdjęciu jest {n} kodów. Zostaną wzięte po kolei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} korekta</numerusform>
            <numerusform>{n} korekty</numerusform>
            <numerusform>{n} korekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <translation>
            <numerusform>{n} klient</numerusform>
            <numerusform>{n} klientów</numerusform>
            <numerusform>{n} klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} handed over</source>
        <translation>
            <numerusform>wydano {n}</numerusform>
            <numerusform>wydano {n}</numerusform>
            <numerusform>wydano {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} godzina</numerusform>
            <numerusform>{n} godziny</numerusform>
            <numerusform>{n} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the cart</source>
        <translation>
            <numerusform>{n} w koszyku</numerusform>
            <numerusform>{n} w koszyku</numerusform>
            <numerusform>{n} w koszyku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} artykuł</numerusform>
            <numerusform>{n} artykuły</numerusform>
            <numerusform>{n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items can&apos;t be promised</source>
        <translation>
            <numerusform>Nie można obiecać: {n} artykuł</numerusform>
            <numerusform>Nie można obiecać: {n} artykuły</numerusform>
            <numerusform>Nie można obiecać: {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no price here</source>
        <translation>
            <numerusform>{n} artykuł bez ceny</numerusform>
            <numerusform>{n} artykuły bez ceny</numerusform>
            <numerusform>{n} artykułów bez ceny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the cart</source>
        <translation>
            <numerusform>{n} artykuł w koszyku</numerusform>
            <numerusform>{n} artykuły w koszyku</numerusform>
            <numerusform>{n} artykułów w koszyku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items were sent</source>
        <translation>
            <numerusform>Wysyłka: {n} artykuł</numerusform>
            <numerusform>Wysyłka: {n} artykuły</numerusform>
            <numerusform>Wysyłka: {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <translation>
            <numerusform>{n} po terminie</numerusform>
            <numerusform>{n} po terminie</numerusform>
            <numerusform>{n} po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left here</source>
        <translation>
            <numerusform>zostało {n}</numerusform>
            <numerusform>zostały {n}</numerusform>
            <numerusform>zostało {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuty</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more items</source>
        <translation>
            <numerusform>Jeszcze {n} artykuł</numerusform>
            <numerusform>Jeszcze {n} artykuły</numerusform>
            <numerusform>Jeszcze {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more of {goods}</source>
        <translation>
            <numerusform>Jeszcze {n}&#xa0;szt.: {goods}</numerusform>
            <numerusform>Jeszcze {n}&#xa0;szt.: {goods}</numerusform>
            <numerusform>Jeszcze {n}&#xa0;szt.: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more offers are used</source>
        <translation>
            <numerusform>Naliczono jeszcze {n} promocję</numerusform>
            <numerusform>Naliczono jeszcze {n} promocje</numerusform>
            <numerusform>Naliczono jeszcze {n} promocji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this device</source>
        <translation>
            <numerusform>{n} na urządzeniu</numerusform>
            <numerusform>{n} na urządzeniu</numerusform>
            <numerusform>{n} na urządzeniu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} zamówienie</numerusform>
            <numerusform>{n} zamówienia</numerusform>
            <numerusform>{n} zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders of 90 days are here</source>
        <translation>
            <numerusform>Jest tu {n} zamówienie z 90 dni</numerusform>
            <numerusform>Są tu {n} zamówienia z 90 dni</numerusform>
            <numerusform>Jest tu {n} zamówień z 90 dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} część</numerusform>
            <numerusform>{n} części</numerusform>
            <numerusform>{n} części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} osoba</numerusform>
            <numerusform>{n} osoby</numerusform>
            <numerusform>{n} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people can sign in</source>
        <translation>
            <numerusform>{n} osoba może się zalogować</numerusform>
            <numerusform>{n} osoby mogą się zalogować</numerusform>
            <numerusform>{n} osób może się zalogować</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pickups</source>
        <translation>
            <numerusform>{n} odbiór</numerusform>
            <numerusform>{n} odbiory</numerusform>
            <numerusform>{n} odbiorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces</source>
        <translation>
            <numerusform>{n}&#xa0;szt.</numerusform>
            <numerusform>{n}&#xa0;szt.</numerusform>
            <numerusform>{n}&#xa0;szt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces are free again then</source>
        <translation>
            <numerusform>wtedy zwalnia się {n}&#xa0;szt.</numerusform>
            <numerusform>wtedy zwalniają się {n}&#xa0;szt.</numerusform>
            <numerusform>wtedy zwalnia się {n}&#xa0;szt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces at their list price</source>
        <translation>
            <numerusform>{n}&#xa0;szt. po cenie katalogowej</numerusform>
            <numerusform>{n}&#xa0;szt. po cenie katalogowej</numerusform>
            <numerusform>{n}&#xa0;szt. po cenie katalogowej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of {goods} can be taken with it</source>
        <translation>
            <numerusform>Można dobrać {n}&#xa0;szt.: {goods}</numerusform>
            <numerusform>Można dobrać {n}&#xa0;szt.: {goods}</numerusform>
            <numerusform>Można dobrać {n}&#xa0;szt.: {goods}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait here.</source>
        <translation>
            <numerusform>1 sztuka czeka tutaj.</numerusform>
            <numerusform>{n} sztuki czekają tutaj.</numerusform>
            <numerusform>{n} sztuk czeka tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces wait on shelf {shelf}.</source>
        <translation>
            <numerusform>1 sztuka czeka na półce {shelf}.</numerusform>
            <numerusform>{n} sztuki czekają na półce {shelf}.</numerusform>
            <numerusform>{n} sztuk czeka na półce {shelf}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} miejsce</numerusform>
            <numerusform>{n} miejsca</numerusform>
            <numerusform>{n} miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points</source>
        <translation>
            <numerusform>{n} punkt</numerusform>
            <numerusform>{n} punkty</numerusform>
            <numerusform>{n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points earned</source>
        <translation>
            <numerusform>Zebrano {n} punkt</numerusform>
            <numerusform>Zebrano {n} punkty</numerusform>
            <numerusform>Zebrano {n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points pay {value}.</source>
        <translation>
            <numerusform>1 punkt to {value}.</numerusform>
            <numerusform>{n} punkty to {value}.</numerusform>
            <numerusform>{n} punktów to {value}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} points used</source>
        <translation>
            <numerusform>Użyto {n} punktu</numerusform>
            <numerusform>Użyto {n} punktów</numerusform>
            <numerusform>Użyto {n} punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products</source>
        <translation>
            <numerusform>{n} produkt</numerusform>
            <numerusform>{n} produkty</numerusform>
            <numerusform>{n} produktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts</source>
        <translation>
            <numerusform>{n} paragon</numerusform>
            <numerusform>{n} paragony</numerusform>
            <numerusform>{n} paragonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales today</source>
        <translation>
            <numerusform>{n} sprzedaż dziś</numerusform>
            <numerusform>{n} sprzedaże dziś</numerusform>
            <numerusform>{n} sprzedaży dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are saved here, none is lost.</source>
        <translation>
            <numerusform>1 rzecz jest tu zapisana, nic nie zginęło.</numerusform>
            <numerusform>{n} rzeczy są tu zapisane, nic nie zginęło.</numerusform>
            <numerusform>{n} rzeczy jest tu zapisanych, nic nie zginęło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things have changed since it was saved</source>
        <translation>
            <numerusform>Od zapisania zmieniła się {n} rzecz</numerusform>
            <numerusform>Od zapisania zmieniły się {n} rzeczy</numerusform>
            <numerusform>Od zapisania zmieniło się {n} rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <translation>
            <numerusform>{n} decyzja czeka</numerusform>
            <numerusform>{n} decyzje czekają</numerusform>
            <numerusform>{n} decyzji czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things were saved here, none is lost.</source>
        <translation>
            <numerusform>1 rzecz tu zapisano, nic nie zginęło.</numerusform>
            <numerusform>{n} rzeczy tu zapisano, nic nie zginęło.</numerusform>
            <numerusform>{n} rzeczy tu zapisano, nic nie zginęło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to collect</source>
        <translation>
            <numerusform>{n} do odbioru</numerusform>
            <numerusform>{n} do odbioru</numerusform>
            <numerusform>{n} do odbioru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <translation>
            <numerusform>{n} do zrobienia</numerusform>
            <numerusform>{n} do zrobienia</numerusform>
            <numerusform>{n} do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} variants</source>
        <translation>
            <numerusform>{n} wariant</numerusform>
            <numerusform>{n} warianty</numerusform>
            <numerusform>{n} wariantów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} visits</source>
        <translation>
            <numerusform>{n} wizyta</numerusform>
            <numerusform>{n} wizyty</numerusform>
            <numerusform>{n} wizyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} min</source>
        <translation>
            <numerusform>{place}, {n}&#xa0;min</numerusform>
            <numerusform>{place}, {n}&#xa0;min</numerusform>
            <numerusform>{place}, {n}&#xa0;min</numerusform>
        </translation>
    </message>
</context>
</TS>
