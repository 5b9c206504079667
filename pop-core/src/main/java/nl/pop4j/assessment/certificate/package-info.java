/**
 * Certificates that a role asks: who misses which, what expires when.
 *
 * <p>{@link nl.pop4j.assessment.certificate.CertificateCheck} holds what the organisation asks of a role against the
 * evidence of one person and gives a {@link nl.pop4j.assessment.certificate.CertificateHolding} for each; {@link
 * nl.pop4j.assessment.certificate.PersonCertificates} are those of one person and role. The package judges nobody: a
 * missing certificate is a date to plan.
 */
@NullMarked
package nl.pop4j.assessment.certificate;

import org.jspecify.annotations.NullMarked;
