package nl.pop4j.examples.cli.sample;

/**
 * What every command on the sample plan begins with.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param version the version of the plan that was seen
 */
public record CommandHead(String commandId, String planId, long version) {}
