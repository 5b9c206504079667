package nl.pop4j.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class PopVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = PopVersion.class.getPackage().getImplementationVersion();
        return new String[] {"pop " + (version == null ? "(unpacked)" : version)};
    }
}
