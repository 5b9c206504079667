package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.port.CultureSurveys;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;

/** Culture surveys in memory. */
record MemoryCultureSurveys(MemoryStore store) implements CultureSurveys {

    @Override
    public Optional<CultureSurvey> find(TenantId tenant, SurveyId survey) {
        return Optional.ofNullable(store.state(tenant).cultureSurveys.get(survey));
    }

    @Override
    public List<CultureSurvey> list(TenantId tenant) {
        return ImmutableList.copyOf(store.state(tenant).cultureSurveys.values());
    }

    @Override
    public CultureSurvey save(TenantId tenant, CultureSurvey survey) {
        Version stored = find(tenant, survey.id()).map(CultureSurvey::version).orElse(Version.NONE);
        CultureSurvey next = survey.at(MemoryStore.next(stored, survey.version()));
        store.state(tenant).cultureSurveys.put(survey.id(), next);
        return next;
    }
}
