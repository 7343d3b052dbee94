package org.framescope.core.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.attribution.NamedSources.Referent;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.TokenKind;

/**
 * Leads pronouns to whoever spoke last or is the subject since, never against the gender that the article or a first name
 * tells. It walks through a field once; looks back are bounded.
 */
final class Pronouns {

    private static final int REACH = 3;
    private static final int FAR = 10;
    private static final int FAR_TOKENS = 300;
    private static final int NEAR_THINGS = 2;
    private static final int SUBJECT = 5;
    private static final int APPOSITION = 12;
    private static final int NAMELESS = 60;
    private static final Set<String> WOMEN = Set.of("woman", "girl", "mother", "lady", "waitress", "actress");
    private static final Set<String> MEN = Set.of("man", "boy", "father", "gentleman", "guy");

    private final TokenView view;
    private final FieldText text;
    private final NameIndex index;
    private final SourceNouns nouns = SourceNouns.standard();
    private final Set<String> women = new LinkedHashSet<>();
    private final Set<String> men = new LinkedHashSet<>();
    private Optional<Person> last = Optional.empty();
    private int lastSentence;
    private int lastToken;
    private Optional<Referent> lastSource = Optional.empty();
    private int lastSourceSentence;
    private boolean lastPlural;
    private int nextName;

    Pronouns(TokenView view, NameIndex index) {
        this.view = view;
        this.text = view.text();
        this.index = index;
    }

    /** Remembers who spoke; {@code plural} where "they" would take it up. */
    void spoke(Referent referent, Optional<Person> person, int token, boolean plural) {
        int sentence = sentence(token);
        if (referent.type() != SourceType.PRONOUN) {
            lastSource = Optional.of(referent);
            lastSourceSentence = sentence;
            lastPlural = plural;
        }
        if (person.isPresent()) {
            last = person;
            lastToken = token;
            lastSentence = sentence;
        }
    }

    /** Whom a pronoun means. */
    record Antecedent(Referent referent, Optional<Person> person) {

        static final Antecedent NONE = new Antecedent(Referent.nameless(SourceType.PRONOUN), Optional.empty());

        static Antecedent of(Person person) {
            return new Antecedent(
                    new Referent(SourceType.NAMED_PERSON, Optional.of(person.canonical())), Optional.of(person));
        }
    }

    Antecedent antecedent(int token) {
        meetUntil(token);
        String word = view.token(token).lower();
        if (word.equals("who") || word.equals("that") || word.equals("which")) {
            return relative(token);
        }
        Optional<Gender> gender = Gender.ofPronoun(word);
        // Between quotation marks, "he" is not who speaks there, and who speaks there spoke last.
        if (gender.isPresent() && !view.quoted(token)) {
            return personal(token, gender.get()).map(Antecedent::of).orElse(Antecedent.NONE);
        }
        return thing(word, token).map(r -> new Antecedent(r, Optional.empty())).orElse(Antecedent.NONE);
    }

    private void meetUntil(int token) {
        List<NamePhrase> names = text.names();
        while (nextName < names.size() && names.get(nextName).firstToken() < token) {
            NamePhrase name = names.get(nextName++);
            person(name).ifPresent(p -> {
                if (p.gender() != Gender.MALE) {
                    women.add(p.canonical());
                }
                if (p.gender() != Gender.FEMALE) {
                    men.add(p.canonical());
                }
            });
        }
    }

    private int sentence(int token) {
        return text.sentenceAt(view.token(token).begin());
    }

    private Optional<Person> person(NamePhrase name) {
        boolean post = Gazetteer.standard().isTitle(name.lastWord().toLowerCase(Locale.ROOT));
        return name.kind() == NameKind.PERSON && !post && !namesGroup(name)
                ? index.person(text.field(), name)
                : Optional.empty();
    }

    /** "The Nobel committee" is nobody whom "he" could mean; "Clinton's campaign" still names Clinton. */
    private boolean namesGroup(NamePhrase name) {
        return !isPossessive(name) && Organizations.group(text, name).isPresent();
    }

    private Antecedent relative(int token) {
        int before = view.is(token - 1, ",") ? token - 2 : token - 1;
        Optional<Person> named = view.nameAt(before)
                .filter(Mention::mayBePerson)
                .filter(n -> view.is(token, "who"))
                .flatMap(n -> index.person(text.field(), n));
        if (named.isPresent()) {
            return Antecedent.of(named.get());
        }
        Optional<Person> apposed = view.is(token, "who") ? apposed(before) : Optional.empty();
        if (apposed.isPresent()) {
            return Antecedent.of(apposed.get());
        }
        Optional<SourceType> type = before >= 0 && !view.inName(before)
                ? nouns.type(view.token(before).lower())
                : Optional.empty();
        return type.map(t -> new Antecedent(Referent.nameless(t), Optional.<Person>empty()))
                .orElse(Antecedent.NONE);
    }

    /** "Peter Morgan, a lawyer for the club, who": the name whose apposition ends here. */
    private Optional<Person> apposed(int last) {
        for (int i = last; i > Math.max(1, last - APPOSITION); i--) {
            boolean article = view.classOf(i) == WordClass.DETERMINER && view.is(i - 1, ",");
            if (article) {
                return view.nameAt(i - 2).flatMap(this::person);
            }
            if (view.classOf(i) == WordClass.MARK && !view.is(i, ".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Person> personal(int token, Gender gender) {
        int sentence = sentence(token);
        Optional<Person> subject = subjectSince(token, sentence, gender);
        if (subject.isPresent()) {
            return subject;
        }
        if (nameless(token, gender)) {
            return Optional.empty();
        }
        boolean near = last.isPresent()
                && last.get().gender().fits(gender)
                && (sentence - lastSentence <= REACH || sentence - lastSentence <= FAR && nobodySince(token, gender));
        if (near) {
            return last;
        }
        return before(token, sentence, gender).or(() -> onlyOne(gender));
    }

    /** Whether "the woman" or "a man" stands nearer than anybody with a name whom the pronoun fits. */
    private boolean nameless(int token, Gender gender) {
        for (int i = token - 1; i > Math.max(0, token - NAMELESS); i--) {
            if (view.quoted(i)) {
                continue;
            }
            boolean named = view.nameAt(i)
                    .flatMap(this::person)
                    .filter(p -> p.gender().fits(gender))
                    .isPresent();
            if (named || i == lastToken && last.isPresent()) {
                return false;
            }
            boolean somebody = (gender == Gender.FEMALE ? WOMEN : MEN)
                    .contains(view.token(i).lower());
            if (somebody && view.classOf(i - 1) == WordClass.DETERMINER) {
                return true;
            }
        }
        return false;
    }

    /** The person with whom a sentence begins that stands between the last statement and the pronoun, the last such. */
    private Optional<Person> subjectSince(int token, int sentence, Gender gender) {
        int floor = Math.max(sentence - REACH + 1, last.isPresent() ? lastSentence + 1 : 0);
        for (int s = sentence; s >= floor && s >= 0; s--) {
            int first = text.sentences().get(s).firstToken();
            Optional<Person> subject = subject(first, Math.min(first + SUBJECT, token));
            if (subject.filter(p -> p.gender().fits(gender)).isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Optional<Person> subject(int from, int to) {
        for (int i = from; i < to && !view.quoted(i); i++) {
            Optional<NamePhrase> name = view.nameAt(i);
            Optional<Person> person = name.flatMap(this::person);
            if (person.isPresent()) {
                return person.filter(p -> !isPossessive(name.get()));
            }
            WordClass kind = view.classOf(i);
            if (kind != WordClass.OPEN && kind != WordClass.DETERMINER) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPossessive(NamePhrase name) {
        int behind = name.endToken();
        return behind < view.size() && view.token(behind).kind() == TokenKind.POSSESSIVE;
    }

    /** Whether nobody whom the pronoun fits is named between whoever spoke last and this token. */
    private boolean nobodySince(int token, Gender gender) {
        if (token - lastToken > FAR_TOKENS) {
            return false;
        }
        for (int i = lastToken; i < token; i++) {
            Optional<Person> other = view.nameAt(i).flatMap(this::person);
            if (!view.quoted(i)
                    && other.filter(p -> p != last.get() && p.gender().fits(gender))
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whom this sentence, else the one before it, names first. */
    private Optional<Person> before(int token, int sentence, Gender gender) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            int from = Math.max(token - FAR_TOKENS, text.sentences().get(s).firstToken());
            int to = Math.min(token, text.sentences().get(s).endToken());
            for (int i = from; i < to; i++) {
                Optional<Person> person =
                        view.quoted(i) ? Optional.empty() : view.nameAt(i).flatMap(this::person);
                if (person.filter(p -> p.gender().fits(gender)).isPresent()) {
                    return person;
                }
            }
        }
        return Optional.empty();
    }

    /** The only one whom the pronoun fits of all whom the field has named so far. */
    private Optional<Person> onlyOne(Gender gender) {
        Set<String> named = gender == Gender.FEMALE ? women : men;
        return named.size() == 1 ? index.called(named.iterator().next()) : Optional.empty();
    }

    /** "they" takes up a group, "it" an organization or a document that spoke shortly before. */
    private Optional<Referent> thing(String word, int token) {
        boolean near = lastSource.isPresent() && sentence(token) - lastSourceSentence <= NEAR_THINGS;
        if (!near || view.quoted(token)) {
            return Optional.empty();
        }
        SourceType type = lastSource.get().type();
        boolean single = type == SourceType.NAMED_ORGANIZATION
                || type == SourceType.AGENCY
                || type == SourceType.DOCUMENT
                || type == SourceType.SOCIAL_POST;
        boolean fits = word.equals("they") && (lastPlural || type == SourceType.NAMED_ORGANIZATION)
                || word.equals("it") && single && !lastPlural;
        return fits ? lastSource : Optional.empty();
    }
}
